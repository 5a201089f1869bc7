import { type Counts, KorskopplingError } from '@korskoppling/cypher'
import type { FastifyInstance } from 'fastify'

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
      return await reply.code(503).send({ status: 'not ready', ...reasonOf(error) })
    }
  })
}

function reasonOf(error: unknown) {
  if (!(error instanceof KorskopplingError)) return { code: 'INTERNAL', reason: 'the graph cannot be counted' }
  return { code: error.code, reason: error.message, since: error.facts.since }
}

/** Asks again only `ms` after the last answer, and for all who wait at once: watchers cost the database next to nothing. */
function kept<T>(ask: () => Promise<T>, ms: number): () => Promise<T> {
  let answer: Promise<T> | undefined
  const forget = () => void setTimeout(() => (answer = undefined), ms).unref()
  return () => {
    if (answer === undefined) {
      answer = ask()
      answer.then(forget, forget)
    }
    return answer
  }
}
