import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { catalog, type Graph, type Query } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { seededGraph } from '../support/graph.ts'

/** Looks, so far, for what the shipped data does not hold: nothing to report is their good answer. */
const emptyOnPurpose = /^(integrity|records|load|scores)\/|^schema\/await$/

const raw = z.record(z.string(), z.unknown())

let graph: Graph
beforeAll(async () => {
  graph = await seededGraph()
}, 240_000)
afterAll(() => graph.close())

test('no query file is outside the catalogue, none is there twice', () => {
  const folder = join('cypher', 'queries')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    // Questions of analysts are read by the library itself, and library.test.ts looks at them.
    .filter((file) => !file.startsWith(`library${sep}`))
  expect(catalog.map(({ query }) => `${query.name}.cypher`).toSorted()).toEqual(files.toSorted())
})

describe.each(catalog.map((entry) => [entry.query.name, entry] as const))(
  '%s',
  (_, { query, example, title, writes }) => {
    test('runs its example and gives named columns in a total order', async () => {
      expect(title).not.toMatch(/\.$/)
      // A check of integrity takes what its text names of the parameters that all of them share.
      if (!query.name.startsWith('integrity/')) query.parameters.parse(example)
      const rows = await run(query, example)
      if (!emptyOnPurpose.test(query.name)) expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) {
        query.row.parse(row)
        expect(Object.keys(row).filter((name) => !/^\w+$/.test(name))).toEqual([])
      }
      // Whatever can give several rows says in which order.
      if (rows.length > 1) expect(query.text).toMatch(/\bORDER BY\b/)
      if (!writes) expect(await run(query, example)).toEqual(rows)
    })
  },
)

/** In a transaction that is rolled back, so that a writing query leaves the graph as it was. */
async function run(
  query: Query<unknown, unknown>,
  example: Record<string, unknown>,
): Promise<Record<string, unknown>[]> {
  let rows: Record<string, unknown>[] = []
  const undo = new Error('undo')
  const work = graph.write(
    async (tx) => {
      rows = await tx.run({ ...query, parameters: raw, row: raw }, example)
      throw undo
    },
    { timeoutMs: 60_000 },
  )
  await expect(work).rejects.toMatchObject({ cause: undo })
  return rows
}
