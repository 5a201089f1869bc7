import type { Rows } from '../facts.ts'
import { readValue } from './read-value.ts'

/** Why there is nothing to draw: a map copies what a thing holds, but is none; else the rows are plain values. */
export function whyNothing({ rows }: Rows): 'rows' | 'map' | 'values' {
  if (rows.length === 0) return 'rows'
  return rows.some((row) => row.some((value) => readValue(value).as === 'map')) ? 'map' : 'values'
}
