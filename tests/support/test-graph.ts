import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, startLocalNeo4j } from '@korskoppling/cypher'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    connection: Connection
    /** A folder of this run alone, removed after it. */
    workFolder: string
  }
}

/**
 * One Neo4j for all tests of the `graph` project, in a folder of its own; KORSKOPPLING_TEST_URI names one that runs
 * already and may be emptied. With KORSKOPPLING_TEST_SCHEME=neo4j the same tests go by the routing table.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workFolder = mkdtempSync(join(tmpdir(), 'korskoppling-tests-'))
  const { connection, stop } = await start(join(workFolder, 'home'))
  project.provide('connection', { ...connection, uri: withScheme(connection.uri) })
  project.provide('workFolder', workFolder)
  return async () => {
    await stop()
    rmSync(workFolder, { recursive: true, force: true })
  }
}

async function start(home: string): Promise<{ connection: Connection; stop: () => Promise<void> }> {
  const { KORSKOPPLING_TEST_URI: uri, KORSKOPPLING_TEST_PASSWORD: password = 'devpassword' } = process.env
  if (uri) return { connection: { uri, user: 'neo4j', password }, stop: () => Promise.resolve() }
  return await startLocalNeo4j({ home, profile: 'test', log: (line) => process.stderr.write(`${line}\n`) })
}

function withScheme(uri: string): string {
  const scheme = process.env.KORSKOPPLING_TEST_SCHEME
  return scheme ? uri.replace(/^[a-z]+:/, `${scheme}:`) : uri
}
