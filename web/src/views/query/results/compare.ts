import type { Value } from '../facts.ts'
import { readValue, type Read } from './read-value.ts'
import { nameOf } from './thing-of.ts'

/** Kinds of values among each other, so that a column of several kinds has an order too; null comes last. */
const ranks: Record<Read['as'], number> = {
  number: 0,
  boolean: 1,
  plain: 2,
  text: 3,
  node: 3,
  relationship: 4,
  path: 5,
  list: 6,
  map: 7,
  null: 9,
}

const words = new Intl.Collator(['sv', 'nb', 'en'], { numeric: true })

/** Orders values of a column: numbers as numbers, however large; names and texts by the alphabet. */
export function compareValues(one: Value, other: Value): number {
  const [a, b] = [readValue(one), readValue(other)]
  const rank = ranks[a.as] - ranks[b.as]
  if (rank !== 0) return rank
  if (a.as === 'number' && b.as === 'number') return compareNumbers(a.text, b.text)
  if (a.as === 'list' && b.as === 'list') return a.items.length - b.items.length
  return words.compare(wordsOf(a), wordsOf(b))
}

/** Integers of any length exactly; else as floats. */
function compareNumbers(one: string, other: string): number {
  const whole = /^-?\d+$/u
  if (whole.test(one) && whole.test(other)) {
    const [a, b] = [BigInt(one), BigInt(other)]
    return a < b ? -1 : a > b ? 1 : 0
  }
  const [a, b] = [Number(one), Number(other)]
  // NaN, which is no number, stands behind all.
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return a === b ? 0 : a - b
}

function wordsOf(read: Read): string {
  if (read.as === 'node') return nameOf(read.node)
  if (read.as === 'relationship') return read.relationship.type
  return 'text' in read ? read.text : ''
}
