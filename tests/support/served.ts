import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { parseSettings, serve } from '@korskoppling/api'
import type { Graph } from '@korskoppling/cypher'
import { expect } from 'vitest'
import { workFolder } from './worker.ts'

/** The product without a port. */
export type Served = Awaited<ReturnType<typeof serve>>

export interface Answer {
  status: number
  data: Record<string, unknown> | null | undefined
  /** Codes of the errors, in order. */
  codes: string[]
  messages: string[]
}

/** The product on `graph` under these variables, without a port; `server.inject` asks it. */
export async function served(
  graph: Graph,
  environment: Readonly<Record<string, string | undefined>> = {},
  limitMs?: () => number,
): Promise<Served> {
  return await serve({ graph, settings: parseSettings(environment), web: webBuild(), ...(limitMs && { limitMs }) })
}

/** A file of the build that lies there packed too. */
export const packedByBuild = `export const packed = '${'packed '.repeat(1000)}'`

/** A web build in small: what the server does with it is tested here, what is in it by the journeys. */
function webBuild(): string {
  const folder = join(workFolder(), 'web')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    '<meta property="csp-nonce" nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>app',
  )
  writeFileSync(join(folder, 'graphiql.html'), 'graphiql')
  writeFileSync(join(folder, 'icon.svg'), '<svg/>')
  writeFileSync(join(folder, 'outlines.geojson'), '{"type":"FeatureCollection","features":[]}')
  writeFileSync(join(folder, 'assets', 'packed-1a2b3c.js'), packedByBuild)
  writeFileSync(join(folder, 'assets', 'packed-1a2b3c.js.br'), brotliCompressSync(packedByBuild))
  writeFileSync(join(folder, 'assets', 'index-1a2b3c.js'), `export const long = '${'long '.repeat(1000)}'`)
  return folder
}

/** Asks one GraphQL query; whatever comes back must be well-formed and tell nothing of the inside. */
export async function ask(
  server: Served,
  query: string,
  more: { variables?: Record<string, unknown>; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: more.headers ?? {},
    payload: { query, variables: more.variables },
  })
  return answerOf(response)
}

/** Reads an answer and fails when a stack, a path of ours or a driver's code is in it. */
export function answerOf({ statusCode, body }: { statusCode: number; body: string }): Answer {
  expect(body).not.toMatch(/\bat \S+ \(|\.ts:\d+|node_modules|Neo\.(Client|Transient|Database)Error|stacktrace/)
  const { data, errors = [] } = JSON.parse(body) as {
    data?: Record<string, unknown> | null
    errors?: { message: string; extensions: { code: string } }[]
  }
  return {
    status: statusCode,
    data,
    codes: errors.map(({ extensions }) => extensions.code),
    messages: errors.map(({ message }) => message),
  }
}
