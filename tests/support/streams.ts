import type { AddressInfo } from 'node:net'
import type { Served } from './served.ts'

/** One line of `/query.ndjson`. */
export interface Line {
  columns?: string[]
  row?: unknown[]
  end?: { rows: number; limit: string | null; statement: string; notices: { kind: string }[] } & Record<string, unknown>
  error?: { code: string; message: string } & Record<string, unknown>
}

/** Lets a server listen on a free port of this machine and gives its address. */
export async function listening(server: Served): Promise<string> {
  await server.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

export interface PostOptions {
  headers?: Record<string, string>
  signal?: AbortSignal
}

export function post(url: string, body: object, { headers, signal }: PostOptions = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: signal ?? null,
  })
}

export function linesOf(text: string): Line[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}
