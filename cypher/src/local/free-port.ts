import { createServer } from 'node:net'

/** A free port on loopback, `wanted` if it is one. Somebody may take it before it is used: then ask again. */
export async function freePort(wanted = 0): Promise<number> {
  return (await listen(wanted)) ?? (await listen(0)) ?? fail()
}

function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address()
      const got = address !== null && typeof address === 'object' ? address.port : undefined
      server.close(() => resolve(got))
    })
  })
}

function fail(): never {
  throw new Error('no free port on 127.0.0.1')
}
