import { KorskopplingError } from '@korskoppling/cypher'
import type { FastifyInstance } from 'fastify'
import { answer } from './answer.ts'

/** Sources and themes are counted, records left out. */
export interface Counts {
  nodes: number
  relationships: number
}

/** Gives the counts, or rejects with the reason why the graph cannot be served yet. */
export type Readiness = () => Promise<Counts>

/** `/health` says that the process lives, `/ready` that the graph answers and holds data. */
export function serveHealth(server: FastifyInstance, readiness: Readiness): void {
  const ask = kept(readiness, 1_000)
  server.get('/health', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }))
  server.get('/ready', async (_, reply) => {
    void reply.header('cache-control', 'no-store')
    try {
      return await reply.send({ status: 'ready', ...(await ask()) })
    } catch (error) {
      const known =
        error instanceof KorskopplingError ? error : new KorskopplingError('INTERNAL', 'the graph cannot be counted')
      return answer(reply, known, 503)
    }
  })
}

/** Asks at most once in `ms`, so that watchers cost the database next to nothing. */
function kept<T>(ask: () => Promise<T>, ms: number): () => Promise<T> {
  let last: { at: number; result: Promise<T> } | undefined
  return () => {
    const now = Date.now()
    if (last === undefined || now - last.at > ms) last = { at: now, result: ask() }
    return last.result
  }
}
