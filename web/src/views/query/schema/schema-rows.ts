import type { WholeSchemaQuery } from '../../../../generated/operations.ts'
import { fold } from '../../../ui/fold.ts'
import { ofKind, ofLabel, ofProperty, ofType } from './statements.ts'

export type GraphSchema = WholeSchemaQuery['graphSchema']

export const entryKinds = ['label', 'kind', 'type', 'property'] as const
export type EntryKind = (typeof entryKinds)[number]

/** One name that a statement may use. */
export interface Entry {
  key: string
  is: EntryKind
  name: string
  /** Of a kind its label; of a property the label or type that has it. */
  of: string | undefined
  /** Of a type: between what it stands, the most frequent first. */
  ends: readonly { from: string; to: string; count: number }[]
  count: number
  /** Of a property: the share of those things or statements that have it, 0 to 1. */
  filled: number | undefined
  examples: readonly string[]
  /** A statement that shows what is behind it. */
  statement: string
}

/** Labels with their kinds, then types, each with its properties after it. */
export function entriesOf({ labels, types }: GraphSchema): readonly Entry[] {
  const plain = { of: undefined, ends: [], filled: undefined, examples: [] }
  const byLabel = labels.flatMap(({ label, count, kinds, properties }): Entry[] => [
    { ...plain, key: label, is: 'label', name: label, count, statement: ofLabel(label) },
    ...kinds.map(({ kind, count: some }): Entry => {
      return {
        ...plain,
        key: `${label}/${kind}`,
        is: 'kind',
        name: kind,
        of: label,
        count: some,
        statement: ofKind(kind),
      }
    }),
    ...propertiesOf({ of: label, count, properties, pattern: `(n:${label})` }),
  ])
  const byType = types.flatMap(({ type, count, ends, properties }): Entry[] => {
    const sorted = ends.toSorted((a, b) => b.count - a.count)
    return [
      { ...plain, key: type, is: 'type', name: type, ends: sorted, count, statement: ofType(type) },
      ...propertiesOf({ of: type, count, properties, pattern: `()-[n:${type}]->()` }),
    ]
  })
  return [...byLabel, ...byType]
}

interface Owner {
  of: string
  count: number
  properties: GraphSchema['labels'][number]['properties']
  pattern: string
}

function propertiesOf({ of, count, properties, pattern }: Owner): readonly Entry[] {
  return properties.map(({ name, filled, examples }) => ({
    key: `${of}.${name}`,
    is: 'property',
    name,
    of,
    ends: [],
    count: filled,
    filled: count === 0 ? 0 : filled / count,
    examples,
    statement: ofProperty(pattern, name),
  }))
}

export const sortKeys = ['name', 'is', 'of', 'count', 'filled'] as const
type SortKey = (typeof sortKeys)[number]

export interface Sort {
  by: SortKey
  down: boolean
}

/** In another order; what is equal there stays in the order of the schema. */
export function sorted(entries: readonly Entry[], { by, down }: Sort): readonly Entry[] {
  const order = entries.toSorted((one, other) => compare(valueOf(one, by), valueOf(other, by)))
  return down ? order.reverse() : order
}

function valueOf(entry: Entry, by: SortKey): string | number {
  if (by === 'is') return entryKinds.indexOf(entry.is)
  if (by === 'of') return entry.of ?? entry.ends.map(({ from, to }) => `${from} ${to}`).join(' ')
  return by === 'filled' ? (entry.filled ?? -1) : entry[by]
}

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other))
}

/** Those in which every word stands: in the name, in what it belongs to, in an example, or in what `words` says of it. */
export function found(entries: readonly Entry[], text: string, words: (entry: Entry) => string): readonly Entry[] {
  const wanted = fold(text).split(/\s+/u)
  return entries.filter((entry) => {
    const ends = entry.ends.flatMap(({ from, to }) => [from, to])
    const said = fold([entry.name, entry.of ?? '', ...ends, ...entry.examples, words(entry)].join(' '))
    return wanted.every((word) => said.includes(word))
  })
}
