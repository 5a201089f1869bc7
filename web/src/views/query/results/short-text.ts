import type { Value } from '../facts.ts'
import { readValue } from './read-value.ts'
import { nameOf } from './thing-of.ts'
import { valueText } from './value-text.ts'

/** Items of a list that are named before the rest is only counted. */
export const namedItems = 3

/** How a text is said to the reader: as it is, or by a word of theirs. */
export type Say = (text: string) => string

const asItIs: Say = (text) => text

/** A value in a few words: a thing by its name, a list by its first items. The exact value is `valueText`. */
export function shortText(value: Value, say = asItIs): string {
  const read = readValue(value)
  switch (read.as) {
    case 'null':
      return 'null'
    case 'node':
      return nameOf(read.node)
    case 'relationship':
      return say(read.relationship.type)
    case 'path':
      return read.path.nodes.map(nameOf).join(' – ')
    case 'list': {
      const rest = read.items.length - namedItems
      const named = read.items.slice(0, namedItems).map((item) => shortText(item, say))
      return `${named.join(', ')}${rest > 0 ? ` +${rest}` : ''}`
    }
    case 'map':
      return Object.entries(read.map)
        .map(([key, inner]) => `${key}: ${shortText(inner, say)}`)
        .join(', ')
    case 'text':
      return say(read.text)
    default:
      return valueText(value)
  }
}
