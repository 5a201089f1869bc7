import { writeToken } from './settings.ts'

interface PostOptions {
  accept?: string
  signal?: AbortSignal | null
}

/** Posts JSON to the server that this page is from, in the name of who holds the write token. Fails as `fetch` does. */
export function post(path: string, body: unknown, { accept, signal = null }: PostOptions = {}): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(accept === undefined ? {} : { accept }),
      ...authorization(),
    },
    body: JSON.stringify(body),
    signal,
  })
}

/** The header with the write token; none where this tab has none. */
export function authorization(): { authorization?: string } {
  const token = writeToken.get()
  return token === '' ? {} : { authorization: `Bearer ${token}` }
}
