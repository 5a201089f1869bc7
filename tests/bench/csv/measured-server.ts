import type { AddressInfo } from 'node:net'
import { parseSettings, serve } from '@korskoppling/api'
import { openGraph } from '@korskoppling/cypher'

/**
 * The product's server in a process of its own, without what goes on behind it, so that its memory is that of answering.
 * Asked for `memory` it gives its memory now and the most since it was last asked, in bytes.
 */
export interface Memory {
  now: number
  peak: number
}

const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env
const graph = openGraph({ uri, user, password })
const server = await serve({ graph, settings: parseSettings({ PORT: '0' }) })
await server.listen({ host: '127.0.0.1', port: 0 })

let peak = 0
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 10)
process.on('message', () => {
  const now = process.memoryUsage.rss()
  process.send?.({ now, peak: Math.max(peak, now) } satisfies Memory)
  peak = 0
})
process.on('disconnect', () => process.exit())
process.send?.(`http://127.0.0.1:${(server.server.address() as AddressInfo).port}`)
