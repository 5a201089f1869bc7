import { countGraph, type Counts, type Graph, KorskopplingError } from '@korskoppling/cypher'

/** Whoever asks wants to know now; the driver itself tries for longer. */
const patienceMs = 3_000

/** Gives the counts of a graph that can be served; rejects with the reason and, in its facts, since when. */
export function createReadiness(graph: Graph): () => Promise<Counts> {
  let since: string | undefined
  return async () => {
    try {
      const counts = await Promise.race([countGraph(graph), impatience()])
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

function impatience(): Promise<never> {
  return new Promise((_, reject) => {
    const say = () => reject(new KorskopplingError('GRAPH_UNAVAILABLE', 'the graph does not answer'))
    setTimeout(say, patienceMs).unref()
  })
}
