import { type Graph, type GraphOptions, KorskopplingError, openGraph } from '@korskoppling/cypher'
import type { Settings } from '../settings.ts'

/** Says one line to the person at the terminal. */
export type Log = (line: string) => void

export interface OpenedGraph {
  graph: Graph
  /** Where the graph is, for people. */
  where: string
  /** Closes the connection and stops the local database if this process started it. */
  close: () => Promise<void>
}

/** Opens the graph that the settings name, or a local Neo4j of our own; resolves once it answers. */
export async function openConfiguredGraph(
  { connection }: Pick<Settings, 'connection' | 'home'>,
  log: Log,
  options: GraphOptions = {},
): Promise<OpenedGraph> {
  if (connection === undefined) throw new KorskopplingError('LAUNCH_FAILED', 'set NEO4J_URI')
  log(`graph: ${connection.uri}`)
  const graph = openGraph(connection, options)
  try {
    await graph.verify()
  } catch (error) {
    await graph.close()
    throw error
  }
  return { graph, where: connection.uri, close: () => graph.close() }
}
