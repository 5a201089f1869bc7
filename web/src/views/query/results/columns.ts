import type { Rows, Value } from '../facts.ts'
import { readValue } from './read-value.ts'
import { type Say, shortText } from './short-text.ts'

export interface Column {
  name: string
  /** Numbers stand to the right. */
  numbers: boolean
  /** In px. */
  width: number
}

/** Rows that decide how a column looks; reading all of them would hold up a long answer. */
const sample = 200
const letter = 7.4
const [narrowest, widest] = [72, 380]

/** How wide the columns are and on which side they stand, from the first rows. */
export function columnsOf({ columns, rows }: Rows, say?: Say): Column[] {
  return columns.map((name, at) => {
    const values = rows.slice(0, sample).map((row) => row[at] ?? null)
    const kinds = new Set(values.map((value) => readValue(value).as).filter((kind) => kind !== 'null'))
    const longest = Math.max(
      name.length + 3,
      ...values.map((value) => shortText(value, say).length + (isThing(value) ? 4 : 0)),
    )
    return {
      name,
      numbers: kinds.size === 1 && kinds.has('number'),
      width: Math.round(Math.min(widest, Math.max(narrowest, longest * letter + 26))),
    }
  })
}

function isThing(value: Value): boolean {
  return readValue(value).as === 'node'
}
