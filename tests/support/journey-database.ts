import { join } from 'node:path'
import { openGraph, startLocalNeo4j, type Graph } from '@korskoppling/cypher'

const home = process.env.KORSKOPPLING_HOME ?? join(import.meta.dirname, '..', '..', 'test-results', 'journeys-home')

const {
  NEO4J_URI: uri,
  NEO4J_USER: user = 'neo4j',
  NEO4J_PASSWORD: password = '',
  NEO4J_DATABASE: database,
} = process.env

/** What names the journeys' database to a further process of the product. */
export const sameDatabase: Record<string, string> =
  uri === undefined
    ? { KORSKOPPLING_HOME: home }
    : { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...(database && { NEO4J_DATABASE: database }) }

/** The database behind the journeys' server, looked at from beside it: given, or the one that the server started. */
export async function besideServer(look: (graph: Graph) => Promise<void>): Promise<void> {
  const found = uri === undefined ? await startLocalNeo4j({ home, profile: 'app', log: () => undefined }) : undefined
  const graph = openGraph(found?.connection ?? { uri: uri ?? '', user, password, database })
  try {
    await look(graph)
  } finally {
    await graph.close()
    await found?.stop()
  }
}
