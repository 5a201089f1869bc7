import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@korskoppling/cypher'
import { change } from './cypher.ts'

/** Brings the small graph of a failure case, `tests/cases/<name>.setup.cypher`, into an empty database. */
export async function setUp(graph: Graph, name: string): Promise<void> {
  const text = readFileSync(join(import.meta.dirname, '..', 'cases', `${name}.setup.cypher`), 'utf8')
  await change(graph, text.replace(/;\s*$/, ''))
}
