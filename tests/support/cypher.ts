import type { Graph, Query } from '@korskoppling/cypher'
import { z } from 'zod'

const plain = z.record(z.string(), z.unknown())
type Plain = z.infer<typeof plain>

/** A statement written in a test; the product's own stand in `cypher/queries`. */
export function cypher(text: string): Query<Plain, Plain> {
  return { name: 'test', text, parameters: plain, row: plain }
}

/** Runs one reading statement. */
export async function rows(graph: Graph, text: string, parameters: Plain = {}): Promise<Plain[]> {
  // Reading a whole graph takes its time on a busy machine.
  return await graph.read(cypher(text), parameters, { timeoutMs: 60_000 })
}

/** Runs one writing statement in a transaction of its own. */
export async function change(graph: Graph, text: string, parameters: Plain = {}): Promise<Plain[]> {
  return await graph.write((tx) => tx.run(cypher(text), parameters))
}
