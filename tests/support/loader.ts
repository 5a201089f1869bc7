import { readFileSync } from 'node:fs'
import { openGraph, type Connection } from '@korskoppling/cypher'
import { loadShipped, type LoadOptions, type Shipped } from '@korskoppling/seed'

/**
 * A loader in a process of its own, so that it can be killed: reads one order from its input, then writes each step of
 * the load as one line.
 */
export interface Order {
  connection: Connection
  /** A file with the data as JSON. */
  shipped: string
  options: Pick<LoadOptions, 'batchRows' | 'marker'>
}

const order = JSON.parse(readFileSync(0, 'utf8')) as Order
const graph = openGraph(order.connection)
await loadShipped(graph, {
  ...order.options,
  shipped: JSON.parse(readFileSync(order.shipped, 'utf8')) as Shipped,
  onProgress: (progress) => process.stdout.write(`${JSON.stringify(progress)}\n`),
})
await graph.close()
