import { KorskopplingError } from '@korskoppling/cypher'
import type { FastifyInstance } from 'fastify'
import { answer } from './answer.ts'

/** Refuses every other way to an address that takes JSON by POST, which no other page can send without asking first. */
export function postOnly(server: FastifyInstance, url: string): void {
  server.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url,
    handler: (_, reply) =>
      answer(
        reply.header('allow', 'POST'),
        new KorskopplingError('NOT_ALLOWED', 'send the query as JSON by POST'),
        405,
      ),
  })
}
