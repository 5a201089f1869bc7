import { type Graph, KorskopplingError, loadQueries } from '@korskoppling/cypher'

const pauseMs = 500

/**
 * After a connection lost during a load nobody knows whether the commit arrived; the load's own record, written in the
 * same transaction, tells. Resolves `true` when it was stored, `false` when nothing was; throws OUTCOME_UNKNOWN when
 * the database does not come back in time.
 */
export async function wasStored(graph: Graph, loadId: string, waitMs: number): Promise<boolean> {
  const end = Date.now() + waitMs
  for (;;) {
    try {
      return (await graph.read(loadQueries.find, { id: loadId })).length > 0
    } catch (cause) {
      if (Date.now() > end) {
        const message = `the connection was lost while loading; whether ${loadId} was stored shows when the database answers again (running npm run seed again is safe)`
        throw new KorskopplingError('OUTCOME_UNKNOWN', message, { cause, facts: { loadId } })
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}
