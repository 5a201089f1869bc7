import type { Value } from './asked.ts'

type Values = Readonly<Record<string, Value>>

/**
 * A value for people, as a cell of a table or a CSV: texts as they are, everything else as Cypher would write it, such
 * as `[1, "a"]`, `(:Actor {id: "…"})`, `2024-02-29`. The empty text for null.
 */
export function valueText(value: Value): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : inner(value)
}

function inner(value: Value): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(inner).join(', ')}]`
  const [tag, content] = Object.entries(value)[0] ?? []
  const write = tag === undefined ? undefined : tagged[tag]
  if (write && content !== undefined) return write(content)
  return mapText(value)
}

const same = (content: Value | undefined) => (typeof content === 'string' ? content : '')
const tagged: Readonly<Record<string, (content: Value) => string>> = {
  $int: same,
  $float: same,
  $date: same,
  $dateTime: same,
  $localDateTime: same,
  $time: same,
  $localTime: same,
  $duration: same,
  $bytes: same,
  $map: (content) => mapText(values(content)),
  $point: (content) => pointText(values(content)),
  $node: (content) => nodeText(values(content)),
  $relationship: (content) => relationshipText(values(content)),
  $path: (content) => pathText(values(content)),
}

function mapText(map: Values): string {
  const parts = Object.entries(map).map(([key, part]) => `${name(key)}: ${inner(part)}`)
  return `{${parts.join(', ')}}`
}

function name(key: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? key : `\`${key.replaceAll('`', '``')}\``
}

function pointText({ srid, x, y, z }: Values): string {
  const onEarth = srid === 4326 || srid === 4979
  const [first, second, third] = onEarth ? ['longitude', 'latitude', 'height'] : ['x', 'y', 'z']
  const height = z === undefined ? '' : `, ${third}: ${inner(z)}`
  const system = onEarth ? '' : `, srid: ${inner(srid ?? null)}`
  return `point({${first}: ${inner(x ?? null)}, ${second}: ${inner(y ?? null)}${height}${system}})`
}

function nodeText({ labels, properties }: Values): string {
  const marks = list(labels).map((label) => `:${name(same(label))}`)
  return `(${[marks.join(''), propertiesText(properties)].filter((part) => part !== '').join(' ')})`
}

function relationshipText({ type, properties }: Values): string {
  return `[${[`:${name(same(type))}`, propertiesText(properties)].filter((part) => part !== '').join(' ')}]`
}

function propertiesText(properties: Value | undefined): string {
  const map = values(properties ?? null)
  return Object.keys(map).length === 0 ? '' : mapText(map)
}

/** The arrows point as the relationships do, whichever way the path goes along them. */
function pathText({ nodes, relationships }: Values): string {
  const along = list(relationships).map(values)
  return list(nodes)
    .map(values)
    .map((node, index) => {
      const line = index === 0 ? undefined : along[index - 1]
      if (!line) return nodeText(node)
      const forward = line.end === node.elementId
      return `${forward ? '-' : '<-'}${relationshipText(line)}${forward ? '->' : '-'}${nodeText(node)}`
    })
    .join('')
}

function list(value: Value | undefined): readonly Value[] {
  return value !== undefined && isList(value) ? value : []
}

function values(value: Value): Values {
  return value !== null && typeof value === 'object' && !isList(value) ? value : {}
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
