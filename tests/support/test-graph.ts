import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, startLocalNeo4j } from '@korskoppling/cypher'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A database for each worker. */
    connections: Connection[]
    /** A folder of this run alone, removed after it. */
    runFolder: string
  }
}

interface Started {
  connection: Connection
  stop: () => Promise<void>
}

/**
 * A Neo4j for each worker of the `graph` project, in a folder of its own; KORSKOPPLING_TEST_URI names one that runs
 * already and may be emptied. With KORSKOPPLING_TEST_SCHEME=neo4j the same tests go by the routing table.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const runFolder = mkdtempSync(join(tmpdir(), 'korskoppling-tests-'))
  const databases = await startAll(runFolder, project.vitest.config.maxWorkers)
  project.provide(
    'connections',
    databases.map(({ connection }) => ({ ...connection, uri: withScheme(connection.uri) })),
  )
  project.provide('runFolder', runFolder)
  return async () => {
    await Promise.all(databases.map(({ stop }) => stop()))
    rmSync(runFolder, { recursive: true, force: true })
  }
}

async function startAll(runFolder: string, workers: number): Promise<Started[]> {
  const { KORSKOPPLING_TEST_URI: uri, KORSKOPPLING_TEST_PASSWORD: password = 'devpassword' } = process.env
  if (uri) return [{ connection: { uri, user: 'neo4j', password }, stop: () => Promise.resolve() }]
  const log = (line: string) => process.stderr.write(`${line}\n`)
  // One after the other: the first fetches what both need.
  const started: Started[] = []
  for (let worker = 1; worker <= workers; worker++)
    started.push(await startLocalNeo4j({ home: join(runFolder, `home-${worker}`), profile: 'test', log }))
  return started
}

function withScheme(uri: string): string {
  const scheme = process.env.KORSKOPPLING_TEST_SCHEME
  return scheme ? uri.replace(/^[a-z]+:/, `${scheme}:`) : uri
}
