import { type ErrorCode, KorskopplingError } from '@korskoppling/cypher'
import type { FastifyReply } from 'fastify'
import { toldError } from '../told-error.ts'

const statusByCode: Partial<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  READ_ONLY: 403,
  TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_LOGIN_REFUSED: 503,
  GRAPH_EMPTY: 503,
  GRAPH_NOT_OURS: 503,
  INTERNAL: 500,
}

/** Sends an error: in the shape of GraphQL where a GraphQL client asked, else flat, its facts beside the code. */
export function answer(reply: FastifyReply, error: KorskopplingError, status?: number): FastifyReply {
  const { code, message, facts } = toldError(error)
  const graphql = reply.request.url.startsWith('/graphql')
  return reply
    .code(status ?? statusByCode[code] ?? 400)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(graphql ? { errors: [{ message, extensions: { code } }] } : { ...facts, code, message })
}
