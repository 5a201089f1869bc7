import { STATUS_CODES } from 'node:http'
import { constants } from 'node:zlib'
import type { BaseContext } from '@apollo/server'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { highestLimits, KorskopplingError } from '@korskoppling/cypher'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { answer } from './answer.ts'
import { guardNames, type Names } from './doors.ts'
import { type GraphqlParts, serveGraphql } from './graphql.ts'
import { type Readiness, serveHealth } from './health.ts'
import { isLoopback } from './loopback.ts'
import { serveMetrics } from './metrics.ts'
import { serveOutlines } from './outlines.ts'
import { servePages } from './pages.ts'
import { serveQueryStreams, type StreamParts } from './query-streams.ts'
import { closedPolicy } from './policies.ts'

export interface ServerParts<C extends BaseContext> {
  names: Names
  graphql: GraphqlParts<C>
  streams: StreamParts['streams']
  readiness: Readiness
  /** The folder of the web build; may be missing, then only the API answers. */
  web: string
  /** GeoJSON that the maps draw instead of the outlines of the web build. */
  outlines?: object | undefined
}

const bodyLimitBytes = 1_048_576
/** Off loopback, per address: a page load takes some twenty requests beside the files of the build, which are not counted. */
const requestsPerMinute = 1_200
const isFile = ({ url }: FastifyRequest): boolean => url.startsWith('/assets/')

/** The HTTP edge: everything that comes in passes these doors, nothing that leaves tells of the inside. */
export async function buildServer<C extends BaseContext>(parts: ServerParts<C>): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: bodyLimitBytes,
    requestTimeout: 20_000,
    // The database may work as long before there is a first row, and nothing moves meanwhile.
    connectionTimeout: (highestLimits.seconds + 30) * 1_000,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 2_000 },
    frameworkErrors: (error, _, reply) => void answer(reply, callersMistake(error)),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'remove',
  })
  // What another page can send without a preflight (text, forms) is no content we read.
  server.removeContentTypeParser('text/plain')
  server.setErrorHandler<FastifyError>((error, _, reply) => {
    const status = error.statusCode ?? 500
    if (error instanceof KorskopplingError && error.code !== 'INTERNAL') {
      parts.graphql.metrics.error(error.code)
      return answer(reply, error)
    }
    if (status < 500) return answer(reply, callersMistake(error), status)
    // A browser that went away in the middle of a file: nobody to answer, and no defect.
    if (reply.raw.destroyed) return reply
    parts.graphql.onInternalError(error)
    return answer(reply, new KorskopplingError('INTERNAL', 'something went wrong inside'))
  })
  guardNames(server, parts.names)
  await closeHeaders(server)
  // Brotli's default is its slowest level, made for files that are packed once.
  await server.register(compress, {
    threshold: 1_024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  if (!isLoopback(parts.names.host))
    await server.register(rateLimit, { max: requestsPerMinute, timeWindow: 60_000, allowList: isFile })
  serveHealth(server, parts.readiness)
  serveMetrics(server, parts.graphql.metrics)
  await serveGraphql(server, parts.graphql)
  serveQueryStreams(server, { ...parts.graphql, streams: parts.streams })
  if (parts.outlines !== undefined) serveOutlines(server, parts.outlines)
  await servePages(server, parts.web)
  return server
}

/** Headers of every answer; a page replaces the policy by its own. */
async function closeHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    frameguard: { action: 'deny' },
  })
  server.addHook('onRequest', async (_, reply) => {
    void reply.header('content-security-policy', closedPolicy)
    void reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  })
}

/** Our code for what Fastify refused by itself: too large, not JSON, a broken address. */
function callersMistake(error: FastifyError): KorskopplingError {
  const status = error.statusCode ?? 400
  if (status === 413)
    return new KorskopplingError('TOO_LARGE', `a request may hold ${bodyLimitBytes} bytes`, { cause: error })
  if (status === 429)
    return new KorskopplingError('TOO_MANY_REQUESTS', 'too many requests, wait a minute', { cause: error })
  if (status === 415)
    return new KorskopplingError('BAD_INPUT', 'send JSON (content-type application/json)', { cause: error })
  return new KorskopplingError('BAD_INPUT', `${STATUS_CODES[status] ?? 'refused'}: ${error.message}`, { cause: error })
}
