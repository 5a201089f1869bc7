import type { FastifyInstance } from 'fastify'

/** Answers with an operator's outlines at the address at which the web build has its own. */
export function serveOutlines(server: FastifyInstance, outlines: object): void {
  const text = JSON.stringify(outlines)
  server.get('/outlines.geojson', (_, reply) =>
    reply.header('cache-control', 'no-cache').type('application/geo+json').send(text),
  )
}
