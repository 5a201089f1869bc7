import { couplingsAt, type Graph, statisticsAt, today } from '@korskoppling/cypher'

/**
 * Asks what the first page asks, so that the database has planned and read it when the first reader comes: cold it
 * takes seconds. Goes on behind what is served; whatever fails here is said by whoever asks next.
 */
export async function warmUp(graph: Graph): Promise<void> {
  const day = today()
  await Promise.allSettled([statisticsAt(graph, day), couplingsAt(graph, day)])
}
