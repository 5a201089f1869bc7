import type { Graph } from '@korskoppling/cypher'
import { rows } from './cypher.ts'

/** How many statements with `part` in their text the database is working on. */
export async function runningCount(graph: Graph, part: string): Promise<number> {
  const text = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $part RETURN count(*) AS n'
  const [row] = await rows(graph, text, { part })
  return Number(row?.n)
}

/** Asks until it holds and gives the milliseconds that took; fails when it takes longer than `limitMs`. */
export async function until(holds: () => Promise<boolean>, limitMs: number): Promise<number> {
  const began = Date.now()
  while (!(await holds())) if (Date.now() - began > limitMs) throw new Error(`it did not hold within ${limitMs} ms`)
  return Date.now() - began
}
