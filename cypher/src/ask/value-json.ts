import type { Value } from './asked.ts'

/**
 * A value as plain JSON text for programs that do not know our tags: numbers with every digit, dates and durations as
 * texts, nodes and the like as objects, what no number of JSON is (`NaN`, `Infinity`) as text.
 */
export function valueJson(value: Value): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(valueJson).join(',')}]`
  const entries = Object.entries(value)
  const [tag, content = null] = entries[0] ?? []
  if (tag?.startsWith('$') && entries.length === 1) return taggedJson(tag, content)
  return mapJson(value)
}

function taggedJson(tag: string, content: Value): string {
  if (tag === '$int' || (tag === '$float' && /^-?\d/.test(textOf(content)))) return textOf(content)
  if (tag === '$path' || content === null || typeof content !== 'object' || isList(content)) return valueJson(content)
  // A key of a `$map` that looks like a tag is none.
  return mapJson(content)
}

function textOf(content: Value): string {
  return typeof content === 'string' ? content : ''
}

function mapJson(map: Readonly<Record<string, Value>>): string {
  const parts = Object.entries(map).map(([key, part]) => `${JSON.stringify(key)}:${valueJson(part)}`)
  return `{${parts.join(',')}}`
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
