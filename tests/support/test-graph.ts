import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Connection } from '@korskoppling/cypher'

declare module 'vitest' {
  interface ProvidedContext {
    connection: Connection
    /** A folder of this run alone, removed after it. */
    workFolder: string
  }
}

/** One Neo4j for all tests of the `graph` project, in a folder of its own. */
export async function setup(project: TestProject): Promise<() => void> {
  const workFolder = mkdtempSync(join(tmpdir(), 'korskoppling-tests-'))
  const uri = process.env.KORSKOPPLING_TEST_URI
  if (!uri) throw new Error('KORSKOPPLING_TEST_URI is not set')
  const password = process.env.KORSKOPPLING_TEST_PASSWORD ?? 'devpassword'
  project.provide('connection', { uri, user: 'neo4j', password })
  project.provide('workFolder', workFolder)
  await Promise.resolve()
  return () => rmSync(workFolder, { recursive: true, force: true })
}
