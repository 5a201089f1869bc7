import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answer } from './answer.ts'
import { appPolicy, graphiqlPolicy } from './policies.ts'
import { KorskopplingError } from '@korskoppling/cypher'

/** Addresses of the views that exist; the page's own router draws them. A statement's id may hold slashes. */
const viewAddresses = [
  '/',
  '/explore',
  '/gaps',
  '/links',
  '/links/workshop',
  '/links/backtest',
  '/regions',
  '/regions/:id/report',
  '/query',
  '/query/schema',
  '/sources',
  '/statement/*',
]

const nonceMark = '__CSP_NONCE__'
const yearSeconds = 31_536_000

/** Serves the web build: hashed files for good, the page with a fresh nonce each time, everything else 404. */
export async function servePages(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    server.setNotFoundHandler(notFound)
    return
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const sendApp = (status: number) => (_: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64')
    return sendPage(reply.code(status), page.replaceAll(nonceMark, nonce), appPolicy(nonce))
  }
  for (const address of viewAddresses) server.get(address, sendApp(200))
  serveGraphiql(server, folder)
  await serveFiles(server, folder)

  // A person who mistypes an address gets the app, which says so in their language; a program gets the code.
  const sendMissing = sendApp(404)
  server.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && request.headers.accept?.includes('text/html')
      ? sendMissing(request, reply)
      : notFound(request, reply),
  )
}

function serveGraphiql(server: FastifyInstance, folder: string): void {
  const file = join(folder, 'graphiql.html')
  if (!existsSync(file)) return
  const page = readFileSync(file, 'utf8').replaceAll(nonceMark, '')
  server.get('/graphiql', (_, reply) => sendPage(reply, page, graphiqlPolicy))
}

async function serveFiles(server: FastifyInstance, folder: string): Promise<void> {
  server.get('/index.html', (_, reply) => reply.redirect('/'))
  server.get('/graphiql.html', (_, reply) => reply.redirect('/graphiql'))
  await server.register(fastifyStatic, {
    root: folder,
    index: false,
    preCompressed: true,
    // Only what Vite hashes by content may be kept for good.
    setHeaders(response, path) {
      const hashed = path.startsWith(join(folder, 'assets'))
      response.setHeader('cache-control', hashed ? `public, max-age=${yearSeconds}, immutable` : 'no-cache')
      // Some are sent packed to those who take it.
      response.setHeader('vary', 'accept-encoding')
    },
    cacheControl: false,
  })
}

function sendPage(reply: FastifyReply, page: string, policy: string): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page)
}

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const what = request.url.split('?', 1)[0] ?? ''
  return answer(reply, new KorskopplingError('NOT_FOUND', `there is nothing at ${what.slice(0, 200)}`))
}
