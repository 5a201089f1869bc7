import type { Value } from '../facts.ts'

type Values = Readonly<Record<string, Value>>

export interface NodeValue {
  elementId: string
  labels: readonly string[]
  properties: Values
}

export interface RelationshipValue {
  elementId: string
  type: string
  /** Element ids of its ends. */
  start: string
  end: string
  properties: Values
}

export interface PathValue {
  nodes: readonly NodeValue[]
  relationships: readonly RelationshipValue[]
}

/** A value of a row, told apart; `plain` are dates, times, durations and points as the database writes them. */
export type Read =
  | { as: 'null' }
  | { as: 'text'; text: string }
  | { as: 'number'; text: string }
  | { as: 'boolean'; text: string }
  | { as: 'plain'; text: string }
  | { as: 'node'; node: NodeValue }
  | { as: 'relationship'; relationship: RelationshipValue }
  | { as: 'path'; path: PathValue }
  | { as: 'list'; items: readonly Value[] }
  | { as: 'map'; map: Values }

export function readValue(value: Value): Read {
  if (value === null) return { as: 'null' }
  if (typeof value === 'string') return { as: 'text', text: value }
  if (typeof value === 'number') return { as: 'number', text: String(value) }
  if (typeof value === 'boolean') return { as: 'boolean', text: String(value) }
  if (isList(value)) return { as: 'list', items: value }
  const entries = Object.entries(value)
  const [tag, content] = entries[0] ?? []
  if (tag === undefined || content === undefined || !tag.startsWith('$') || entries.length > 1)
    return { as: 'map', map: value }
  return readTagged(tag, content)
}

function readTagged(tag: string, content: Value): Read {
  if (tag === '$int' || tag === '$float') return { as: 'number', text: textOf(content) }
  // The shapes below are the server's own; docs/query.md describes them.
  if (tag === '$node') return { as: 'node', node: content as unknown as NodeValue }
  if (tag === '$relationship') return { as: 'relationship', relationship: content as unknown as RelationshipValue }
  if (tag === '$path') return { as: 'path', path: content as unknown as PathValue }
  if (tag === '$map') return { as: 'map', map: content as Values }
  if (tag === '$point') return { as: 'plain', text: pointText(content as Values) }
  return { as: 'plain', text: textOf(content) }
}

/** WGS 84, the system of degrees on earth, flat and with height. */
const onEarth = new Set<Value>([4326, 4979])

function pointText({ srid = null, x = null, y = null, z }: Values): string {
  const names = onEarth.has(srid) ? ['longitude', 'latitude', 'height'] : ['x', 'y', 'z']
  const parts = [x, y, ...(z === undefined ? [] : [z])].map((value, at) => `${names[at] ?? ''}: ${textOf(value)}`)
  return `point({${[...parts, ...(onEarth.has(srid) ? [] : [`srid: ${textOf(srid)}`])].join(', ')}})`
}

/** Of what is a text or a number by its tag. */
function textOf(value: Value): string {
  return typeof value === 'object' ? '' : String(value)
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
