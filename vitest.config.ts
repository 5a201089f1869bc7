import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * Files of a worker share what they import: loading it anew for each of two hundred takes longer than the unit tests do.
 * What a file changes for all, such as a variable of the environment, it puts back.
 */
const isolate = false

/** Node takes the CommonJS copy of graphql, Vite would take the other one: then its errors are not `instanceof` each other. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules', 'graphql', 'index.js') }],
}

export default defineConfig({
  test: {
    // Each worker has a database of its own; one that is given serves a single worker. Projects that differ here would
    // run one after the other, and vitest then hands out a number twice.
    maxWorkers: process.env.KORSKOPPLING_TEST_URI ? 1 : 2,
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          isolate,
          include: ['{cypher,seed,api,web}/src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'graph',
          isolate,
          include: ['tests/graph/**/*.test.ts'],
          globalSetup: ['tests/support/test-graph.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
