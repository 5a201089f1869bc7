import { PassThrough, type Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { pour } from '../query/pour.ts'
import type { OpenStream } from '../query/streams.ts'
import { lifeOf } from './life.ts'
import { postOnly } from './post-only.ts'

export interface StreamParts {
  /** By address. */
  streams: Readonly<Record<string, OpenStream>>
  mayWrite: (authorization: string | undefined) => boolean
}

/** Mounts answers of any length: they are sent while they come, and nothing keeps more of them than a few chunks. */
export function serveQueryStreams(server: FastifyInstance, { streams, mayWrite }: StreamParts): void {
  for (const [url, open] of Object.entries(streams)) {
    // A packer would hold back what has come until it has enough of it.
    server.post(url, { compress: false }, async (request, reply) => {
      const signal = lifeOf(reply)
      const asker = { body: request.body, mayWrite: mayWrite(request.headers.authorization), signal }
      const { headers, lines } = await open(asker)
      return await reply.headers({ ...headers, 'cache-control': 'no-store' }).send(poured(lines, signal))
    })
    postOnly(server, url)
  }
}

function poured(lines: AsyncIterable<string> | Iterable<string>, signal: AbortSignal): Readable {
  const through = new PassThrough()
  pour(lines, through, signal).then(
    () => through.end(),
    (error: unknown) => through.destroy(error instanceof Error ? error : undefined),
  )
  return through
}
