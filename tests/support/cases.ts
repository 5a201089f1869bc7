import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@korskoppling/cypher'
import { change } from './cypher.ts'

/** The statements of a failure case, `tests/cases/<name>.cypher`. */
export function statementsOf(name: string): string[] {
  return read(`${name}.cypher`)
    .split(/^\/\/ ---$/m)
    .map((text) => text.trim())
}

/** Brings the small graph of a failure case, `tests/cases/<name>.setup.cypher`, into an empty database. */
export async function setUp(graph: Graph, name: string): Promise<void> {
  const text = read(`${name}.setup.cypher`)
  await change(graph, text.replace(/;\s*$/, ''))
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, '..', 'cases', file), 'utf8')
}
