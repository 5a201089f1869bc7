import type { Rows, Value } from '../facts.ts'
import { readValue } from './read-value.ts'
import { type Say, shortText } from './short-text.ts'

export interface Column {
  name: string
  /** Numbers stand to the right. */
  numbers: boolean
  /** In px. */
  width: number
  /** Gives way down to `yielding` px, and takes what room is left. */
  yields: boolean
}

/** A list that is cut shorter still says how many more there are. */
export const yielding = 180

/** Rows that decide how a column looks; reading all of them would hold up a long answer. */
const sample = 200
const letter = 7.4
const [narrowest, widest] = [72, 380]

/** How wide the columns are, which give way and on which side they stand, from the first rows. */
export function columnsOf({ columns, rows }: Rows, say?: Say): Column[] {
  const measured = columns.map((name, at) => {
    const values = rows.slice(0, sample).map((row) => row[at] ?? null)
    const kinds = new Set(values.map((value) => readValue(value).as).filter((kind) => kind !== 'null'))
    const longest = Math.max(
      name.length + 3,
      ...values.map((value) => shortText(value, say).length + (isThing(value) ? 4 : 0)),
    )
    const width = Math.round(Math.min(widest, Math.max(narrowest, longest * letter + 26)))
    return {
      name,
      numbers: kinds.size === 1 && kinds.has('number'),
      width,
      yields: kinds.has('list') && width > yielding,
    }
  })
  // Where no list does, the last one does.
  const some = measured.some(({ yields }) => yields)
  return measured.map((column, at) => ({ ...column, yields: some ? column.yields : at === columns.length - 1 }))
}

/** The least width of a table of these columns, in px. */
export function leastWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width, yields }) => sum + (yields ? Math.min(yielding, width) : width), 0)
}

function isThing(value: Value): boolean {
  return readValue(value).as === 'node'
}
