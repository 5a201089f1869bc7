import { createHash } from 'node:crypto'
import type { Graph } from '@korskoppling/cypher'
import { cypher } from './cypher.ts'

/** SHA-256 over every node and relationship with all labels and values, records included. Equal graphs, equal text. */
export async function graphHash(graph: Graph): Promise<string> {
  const all = (text: string) => graph.read(cypher(text), {}, { timeoutMs: 60_000 })
  const nodes = await all('MATCH (n) RETURN labels(n) AS labels, properties(n) AS values')
  const lines = await all(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS values',
  )
  const hash = createHash('sha256')
  for (const line of [...nodes, ...lines].map(inOrder).sort()) hash.update(line).update('\n')
  return hash.digest('hex')
}

/** Stored order of labels and properties is the database's affair. */
function inOrder(row: Record<string, unknown>): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (typeof value === 'bigint') return String(value)
    if (key === 'labels' && Array.isArray(value)) return value.map(String).sort()
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
