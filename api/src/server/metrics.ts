import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

export interface Metrics {
  registry: Registry
  /** One statement that the database answered; `name` is the query's path in the library. */
  statement: (name: string, seconds: number) => void
  operation: (kind: string, outcome: 'ok' | 'error') => void
  error: (code: string) => void
  /** A query that nothing could stop: the local database was restarted, or somebody else's only reported. */
  hung: (outcome: 'restarted' | 'reported') => void
}

const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Numbers for Prometheus. No label takes a value from a caller, so their number stays bounded. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const statements = new Histogram({
    name: 'korskoppling_statement_seconds',
    help: 'Cypher statements by library query',
    labelNames: ['query'],
    buckets,
    registers,
  })
  const operations = new Counter({
    name: 'korskoppling_graphql_operations_total',
    help: 'GraphQL operations by kind and outcome',
    labelNames: ['kind', 'outcome'],
    registers,
  })
  const errors = new Counter({
    name: 'korskoppling_errors_total',
    help: 'Errors that left the server, by code',
    labelNames: ['code'],
    registers,
  })
  const hung = new Counter({
    name: 'korskoppling_hung_queries_total',
    help: 'Queries that could not be stopped, by what was done',
    labelNames: ['outcome'],
    registers,
  })
  return {
    registry,
    statement: (query, seconds) => statements.observe({ query }, seconds),
    operation: (kind, outcome) => operations.inc({ kind, outcome }),
    error: (code) => errors.inc({ code }),
    hung: (outcome) => hung.inc({ outcome }),
  }
}

/** Counts requests and answers `/metrics`. */
export function serveMetrics(server: FastifyInstance, { registry }: Metrics): void {
  const requests = new Histogram({
    name: 'korskoppling_http_request_seconds',
    help: 'HTTP requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  server.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()))
}
