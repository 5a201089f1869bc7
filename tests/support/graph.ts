import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applySchema, type Graph, openGraph } from '@korskoppling/cypher'
import { loadShipped } from '@korskoppling/seed'
import { graphHash } from './graph-hash.ts'
import { testConnection, workFolder } from './worker.ts'

/** The test database without a node; constraints and indexes stay. The caller closes the graph. */
export async function emptyGraph(): Promise<Graph> {
  const graph = openGraph(testConnection())
  await graph.schema('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  return graph
}

/**
 * The test database holding the shipped data and nothing else. Loading takes seconds, so what an earlier file loaded is
 * used again when every value is still as it was. The caller closes the graph.
 */
export async function seededGraph(): Promise<Graph> {
  const marker = join(workFolder(), 'seeded')
  if (existsSync(marker)) {
    const graph = openGraph(testConnection())
    if ((await graphHash(graph)) === readFileSync(marker, 'utf8')) return graph
    await graph.close()
  }
  const graph = await emptyGraph()
  await applySchema(graph)
  await loadShipped(graph)
  writeFileSync(marker, await graphHash(graph))
  return graph
}
