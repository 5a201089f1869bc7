import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { expandFragments } from './holds.ts'

/** A whole Cypher statement with typed parameters and rows. */
export interface Query<P, R> {
  /** Path below `cypher/queries` without its ending, for logs, metrics and plans. */
  name: string
  /** What the database gets: the file with `holds(r)` and `active(n)` expanded. */
  text: string
  parameters: z.ZodType<P>
  row: z.ZodType<R>
}

export const queriesFolder = join(import.meta.dirname, '..', 'queries')

/** Reads `cypher/queries/<name>.cypher` once, at start; a fragment that cannot be expanded stops the start. */
export function defineQuery<P, R>(name: string, parameters: z.ZodType<P>, row: z.ZodType<R>): Query<P, R> {
  const text = readFileSync(join(queriesFolder, `${name}.cypher`), 'utf8')
  return { name, text: expandFragments(text, name), parameters, row }
}
