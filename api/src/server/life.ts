import { setMaxListeners } from 'node:events'
import { KorskopplingError } from '@korskoppling/cypher'
import type { FastifyReply } from 'fastify'

/**
 * Aborts, and with it stops the statements, when the caller is gone or, where there is a limit, the time is over: then
 * with TIME_LIMIT as its reason.
 */
export function lifeOf(reply: FastifyReply, limitMs?: number): AbortSignal {
  const controller = new AbortController()
  // Every statement of a request listens; one with many fields is no leak.
  setMaxListeners(0, controller.signal)
  const abort = () => controller.abort()
  const late = () => controller.abort(new KorskopplingError('TIME_LIMIT', 'the request took too long and was stopped'))
  const timer = limitMs === undefined ? undefined : setTimeout(late, limitMs)
  reply.raw.once('close', () => {
    clearTimeout(timer)
    if (!reply.raw.writableFinished) abort()
  })
  return controller.signal
}
