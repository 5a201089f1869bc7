import { join } from 'node:path'
import type { Graph } from '@korskoppling/cypher'
import type { FastifyInstance } from 'fastify'
import { openDocuments } from '../documents.ts'
import { exportStreams } from '../export/streams.ts'
import { createContext, type Shared } from '../graphql/context.ts'
import { formatError } from '../graphql/format-error.ts'
import { buildGraphqlSchema } from '../graphql/schema.ts'
import { queryStreams } from '../query/streams.ts'
import { createMetrics, type Metrics } from '../server/metrics.ts'
import { writers } from '../server/rights.ts'
import { buildServer } from '../server/server.ts'
import { root, type Settings } from '../settings.ts'
import { telling } from '../server/telling.ts'
import { readAbout } from './about.ts'
import { usualLimitMs } from './patience.ts'
import { createReadiness } from './readiness.ts'

export interface Serving {
  graph: Graph
  settings: Settings
  metrics?: Metrics
  /** How long a request may take that comes now; half a minute where left out. */
  limitMs?: () => number
  /** The folder of the web build. */
  web?: string
}

/** The whole product over HTTP, not listening yet: answers `inject` without a port. */
export async function serve({
  graph,
  settings,
  metrics = createMetrics(),
  limitMs = () => usualLimitMs,
  web,
}: Serving): Promise<FastifyInstance> {
  const documents = openDocuments(settings.documents)
  const shared: Shared = { graph, documents, severities: settings.severities, about: () => readAbout(graph) }
  const onInternalError = (error: unknown) => console.error(error)
  return await buildServer({
    names: settings,
    readiness: createReadiness(graph),
    streams: { ...queryStreams(graph, telling({ metrics, onInternalError })), ...exportStreams(graph) },
    web: web ?? join(root, 'web', 'dist'),
    outlines: settings.outlines,
    graphql: {
      schema: buildGraphqlSchema(),
      contextFor: (asker) => createContext(shared, asker),
      formatError,
      mayWrite: writers(settings),
      metrics,
      limitMs,
      onInternalError,
    },
  })
}
