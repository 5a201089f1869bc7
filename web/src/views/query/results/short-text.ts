import type { Value } from '../facts.ts'
import { readValue } from './read-value.ts'
import { nameOf } from './thing-of.ts'
import { valueText } from './value-text.ts'

/** Items of a list that are named before the rest is only counted. */
export const namedItems = 3

/** A value in a few words: a thing by its name, a list by its first items. The exact value is `valueText`. */
export function shortText(value: Value): string {
  const read = readValue(value)
  switch (read.as) {
    case 'null':
      return 'null'
    case 'node':
      return nameOf(read.node)
    case 'relationship':
      return read.relationship.type
    case 'path':
      return read.path.nodes.map(nameOf).join(' – ')
    case 'list': {
      const rest = read.items.length - namedItems
      return `${read.items.slice(0, namedItems).map(shortText).join(', ')}${rest > 0 ? ` +${rest}` : ''}`
    }
    case 'map':
      return Object.entries(read.map)
        .map(([key, inner]) => `${key}: ${shortText(inner)}`)
        .join(', ')
    default:
      return valueText(value)
  }
}
