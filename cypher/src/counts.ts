import { z } from 'zod'
import type { Graph } from './graph.ts'
import { defineQuery } from './query.ts'
import { labels, statementTypes } from './vocabulary.ts'

const texts = z.array(z.string())
export const countsQuery = defineQuery(
  'edge/counts',
  z.object({ labels: texts, types: texts }),
  z.object({ nodes: z.int(), relationships: z.int() }),
)

export interface Counts {
  /** Sources and themes included, records left out. */
  nodes: number
  relationships: number
}

/** Counts what the graph says; records and whatever else shares the database are left out. */
export async function countGraph(graph: Graph): Promise<Counts> {
  const [counts] = await graph.read(countsQuery, { labels, types: statementTypes })
  return counts ?? { nodes: 0, relationships: 0 }
}
