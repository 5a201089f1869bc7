import { vocabulary } from '@korskoppling/cypher'
import { type Entry, faults, isPeriod, type Place, type Properties } from './entry.ts'

/** A node as it is stored: the kind is an extra label, of a source a property. */
export interface Thing {
  id: string
  label: vocabulary.Label
  labels: string[]
  properties: Properties
}

/** Maps a line to the stored thing; `reasons` says what is wrong with the line by itself. */
export function toThing(entry: Entry, { label, kind }: Extract<Place, { what: 'thing' }>): Read<Thing> {
  const properties = label === 'Source' ? { ...entry.value, kind } : withEvidence(entry.value)
  const { id } = entry.value
  const parsed = vocabulary.nodeProperties[label].safeParse(properties)
  const reasons = parsed.success ? [] : faults(parsed.error)
  if (typeof id === 'string' && id.startsWith(enteredPrefix))
    reasons.push('ids of entered sources are for what people enter')
  if ('kind' in entry.value || 'sourceIds' in entry.value)
    reasons.push('the kind is said by the path of the file, the evidence by "sources"')
  if (!isPeriod(properties.start, properties.end)) reasons.push('start is after end')
  if (!isPeriod(properties.periodFrom, properties.periodTo)) reasons.push('periodFrom is after periodTo')
  const name = typeof id === 'string' ? id : '(no id)'
  const labels = kind === undefined || label === 'Source' ? [label] : [label, kind]
  return { value: { id: name, label, labels, properties }, name, reasons, entry }
}

/** Sources that stand for what a person entered. */
export const enteredPrefix = 'source:entered/'

/** What a line gave, whether or not it holds; only one without reasons is loaded. */
export interface Read<T> {
  value: T
  /** How a reject names the line. */
  name: string
  reasons: string[]
  entry: Entry
}

function withEvidence({ sources, ...rest }: Properties): Properties {
  return { ...rest, sourceIds: sources }
}
