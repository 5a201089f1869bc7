import type { Value } from '../facts.ts'
import { readValue } from './read-value.ts'

/**
 * A value as JSON for people: numbers with every digit, dates and the like as texts, things as objects. `indent` is
 * what a level is moved in by; short lists and maps stay on a line.
 */
export function valueJson(value: Value, indent = ''): string {
  const read = readValue(value)
  switch (read.as) {
    case 'null':
      return 'null'
    case 'number':
      // JSON has no word for NaN and Infinity.
      return /^-?\d/u.test(read.text) ? read.text : JSON.stringify(read.text)
    case 'text':
    case 'plain':
      return JSON.stringify(read.text)
    case 'boolean':
      return read.text
    case 'list':
      return group(
        '[]',
        read.items.map((item) => valueJson(item, `${indent}  `)),
        indent,
      )
    case 'map':
      return mapJson(read.map, indent)
    case 'node':
      return mapJson({ ...read.node }, indent)
    case 'relationship':
      return mapJson({ ...read.relationship }, indent)
    case 'path':
      return group(
        '{}',
        [
          `"nodes": ${valueJson(
            read.path.nodes.map((node): Value => ({ $map: { ...node } })),
            `${indent}  `,
          )}`,
          `"relationships": ${valueJson(
            read.path.relationships.map((line): Value => ({ $map: { ...line } })),
            `${indent}  `,
          )}`,
        ],
        indent,
      )
  }
}

/** Rows as a list of objects, one a line where they are short. */
export function rowsJson(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  const lines = rows.map((row) => rowJson(columns, row))
  return lines.length === 0 ? '[]' : `[\n  ${lines.join(',\n  ')}\n]`
}

function rowJson(columns: readonly string[], row: readonly Value[]): string {
  // Two columns may bear one name, which no object of JavaScript can: the parts are put together as text.
  const parts = columns.map((name, at) => `${JSON.stringify(name)}: ${valueJson(row[at] ?? null, '    ')}`)
  return group('{}', parts, '  ')
}

function mapJson(map: Readonly<Record<string, Value>>, indent: string): string {
  const parts = Object.entries(map).map(([key, value]) => `${JSON.stringify(key)}: ${valueJson(value, `${indent}  `)}`)
  return group('{}', parts, indent)
}

const longestLine = 100

function group(signs: '[]' | '{}', parts: readonly string[], indent: string): string {
  const [open = '', close = ''] = signs
  const pad = signs === '{}' && parts.length > 0 ? ' ' : ''
  const short = `${open}${pad}${parts.join(', ')}${pad}${close}`
  if (short.length + indent.length <= longestLine && !short.includes('\n')) return short
  return `${open}\n${indent}  ${parts.join(`,\n${indent}  `)}\n${indent}${close}`
}
