import { connect, createServer, type Socket } from 'node:net'

export interface TcpProxy {
  port: number
  /** Cuts every connection and takes no more: for a client the database is gone. */
  down(): Promise<void>
  /** Listens again on the same port. */
  up(): Promise<void>
}

/** Stands between a client and the server of `uri`, so that a test can take the server away and bring it back. */
export async function tcpProxy(uri: string): Promise<TcpProxy> {
  const target = new URL(uri)
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      from.pipe(to)
      from.on('error', () => to.destroy()).on('close', () => (sockets.delete(from), to.destroy()))
    }
  })
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen({ port, host: '127.0.0.1' }, () => resolve()))
  await listen(0)
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    port,
    async down() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    up: () => listen(port),
  }
}
