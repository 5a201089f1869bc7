import { countGraph, type Counts, type Graph, KorskopplingError } from '@korskoppling/cypher'

/** Gives the counts of a graph that can be served; rejects with the reason and, in its facts, since when. */
export function createReadiness(graph: Graph): () => Promise<Counts> {
  let since: string | undefined
  return async () => {
    try {
      const counts = await countGraph(graph)
      if (counts.nodes === 0)
        throw new KorskopplingError('GRAPH_EMPTY', 'the graph holds no data yet; `npm run seed` loads what is shipped')
      since = undefined
      return counts
    } catch (error) {
      since ??= new Date().toISOString()
      const known = error instanceof KorskopplingError ? error : new KorskopplingError('INTERNAL', 'counting failed')
      throw new KorskopplingError(known.code, known.message, { facts: { ...known.facts, since }, cause: error })
    }
  }
}
