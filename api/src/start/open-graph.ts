import {
  type Connection,
  type Graph,
  type GraphOptions,
  KorskopplingError,
  type LocalNeo4j,
  openGraph,
  startLocalNeo4j,
} from '@korskoppling/cypher'
import { explain } from '../cli/explain.ts'
import type { Settings } from '../settings.ts'

/** Says one line to the person at the terminal. */
export type Log = (line: string) => void

/** What became of a query that nothing could stop: it went with the local database, or somebody else must end it. */
export type HungEnd = 'restarted' | 'reported'

interface OpenOptions extends Omit<GraphOptions, 'onHung'> {
  onHungEnd?: (end: HungEnd) => void
}

export interface OpenedGraph {
  graph: Graph
  /** Where graph and records live, for people. */
  where: string
  /** Closes the connection and ends the use of the local database; its last user stops it. */
  close: () => Promise<void>
}

/**
 * Opens the graph that the settings name, or a local Neo4j of our own, and resolves once it answers. Rejects with
 * GRAPH_UNAVAILABLE, GRAPH_LOGIN_REFUSED, BAD_SETTING or LAUNCH_FAILED; nothing is left running then.
 */
export async function openConfiguredGraph(
  { connection, home }: Pick<Settings, 'connection' | 'home'>,
  log: Log,
  options: OpenOptions = {},
): Promise<OpenedGraph> {
  if (connection !== undefined) {
    const graph = await openAnswering(connection, { ...options, onHung: (tag) => tell(tag, log, options) })
    const where =
      connection.database === undefined ? connection.uri : `${connection.uri}, database ${connection.database}`
    return { graph, where, close: () => graph.close() }
  }
  const local = await startLocalNeo4j({ home, profile: 'app', log })
  try {
    const graph = await openAnswering(local.connection, { ...options, onHung: restarter(local, log, options) })
    const close = async () => {
      await graph.close()
      await local.stop()
    }
    return { graph, where: `${local.connection.uri}, a local Neo4j that keeps its data in ${home}`, close }
  } catch (error) {
    await local.stop()
    throw error
  }
}

/** Of several queries that cannot be ended, one is cause enough. */
function restarter(local: LocalNeo4j, log: Log, options: OpenOptions): () => Promise<void> {
  let going: Promise<void> | undefined
  return () => (going ??= again(local, log, options).finally(() => (going = undefined)))
}

/** The local server is ours alone: what cannot be stopped ends with it. */
async function again(local: LocalNeo4j, log: Log, options: OpenOptions): Promise<void> {
  log('a query that was stopped still runs and nothing can end it: starting the local Neo4j again')
  await local.restart().then(
    () => options.onHungEnd?.('restarted'),
    (error: unknown) => log(`the local Neo4j did not start again: ${explain(error)}`),
  )
}

/** Whoever keeps the database decides about it. */
function tell(tag: string, log: Log, options: OpenOptions): void {
  log(
    `a query that was stopped still runs in the database, and only a restart ends it; its metadata: korskoppling ${tag}`,
  )
  options.onHungEnd?.('reported')
}

async function openAnswering(connection: Connection, options: GraphOptions): Promise<Graph> {
  const graph = openGraph(connection, options)
  try {
    await graph.verify()
    return graph
  } catch (error) {
    await graph.close()
    throw named(error, connection)
  }
}

/** The driver does not say which of several databases it talked to. */
function named(error: unknown, { uri, user }: Connection): unknown {
  if (!(error instanceof KorskopplingError)) return error
  const who = error.code === 'GRAPH_LOGIN_REFUSED' ? ` (NEO4J_USER ${user}, NEO4J_PASSWORD)` : ''
  return new KorskopplingError(error.code, `${uri}: ${error.message}${who}`, { facts: error.facts, cause: error.cause })
}
