import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { lifeOf } from './life.ts'
import { costLimit, limitRules, refuseLongQuery } from './limits.ts'
import type { Metrics } from './metrics.ts'
import { postOnly } from './post-only.ts'

/** What one request brings besides its query. */
interface Asker {
  mayWrite: boolean
  /** Aborts when the caller is gone or the time is over. */
  signal: AbortSignal
}

export interface GraphqlParts<C extends BaseContext> {
  schema: GraphQLSchema
  contextFor: (asker: Asker) => C | Promise<C>
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
  mayWrite: (authorization: string | undefined) => boolean
  metrics: Metrics
  /** No request that comes now holds the server longer, whatever its statements do. */
  limitMs: () => number
  /** Gets what went wrong inside; nothing of it leaves the server. */
  onInternalError: (error: unknown) => void
}

/** Mounts `/graphql`: JSON by POST only, which no other page can send without asking first (and we never say yes). */
export async function serveGraphql<C extends BaseContext>(
  server: FastifyInstance,
  parts: GraphqlParts<C>,
): Promise<void> {
  const apollo = new ApolloServer<C>({
    schema: parts.schema,
    formatError: parts.formatError,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: limitRules(),
    plugins: [
      // No answer may be kept, and to reckon that it calls a hook for each field of each thing.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit<C>(),
      watching<C>(parts),
    ],
  })
  await apollo.start()
  server.addHook('onClose', () => apollo.stop())

  const context = async (request: FastifyRequest, reply: FastifyReply) =>
    parts.contextFor({
      mayWrite: parts.mayWrite(request.headers.authorization),
      signal: lifeOf(reply, parts.limitMs()),
    })
  const execute = fastifyApolloHandler(apollo, { context })
  server.post('/graphql', async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    refuseLongQuery((request.body as { query?: unknown } | null)?.query)
    return await execute.call(server, request, reply)
  })
  postOnly(server, '/graphql')
}

/** Counts operations and errors, and hands over what is a defect of ours: the answer says nothing of it. */
function watching<C extends BaseContext>(parts: GraphqlParts<C>): ApolloServerPlugin<C> {
  const { metrics, formatError, onInternalError } = parts
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors }) {
          const isDefect = (error: GraphQLError) => formatError(error.toJSON(), error).extensions?.code === 'INTERNAL'
          for (const error of errors.filter(isDefect)) onInternalError(error.originalError ?? error)
          return Promise.resolve()
        },
        willSendResponse({ operation, response }) {
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : []
          metrics.operation(operation?.operation ?? 'none', errors.length === 0 ? 'ok' : 'error')
          for (const { extensions } of errors) metrics.error(String(extensions?.code))
          return Promise.resolve()
        },
      }),
  }
}
