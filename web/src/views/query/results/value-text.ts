import type { Value } from '../facts.ts'
import { readValue, type NodeValue, type PathValue, type Read, type RelationshipValue } from './read-value.ts'

/** A value exactly, as a cell is copied: a text as it is, everything else as Cypher would write it; nothing for null. */
export function valueText(value: Value): string {
  const read = readValue(value)
  if (read.as === 'null') return ''
  return read.as === 'text' ? read.text : inner(read)
}

function inner(read: Read): string {
  switch (read.as) {
    case 'null':
      return 'null'
    case 'text':
      return JSON.stringify(read.text)
    case 'number':
    case 'boolean':
    case 'plain':
      return read.text
    case 'list':
      return `[${read.items.map(innerOf).join(', ')}]`
    case 'map':
      return mapText(read.map)
    case 'node':
      return nodeText(read.node)
    case 'relationship':
      return relationshipText(read.relationship)
    case 'path':
      return pathText(read.path)
  }
}

function innerOf(value: Value): string {
  return inner(readValue(value))
}

function mapText(map: Readonly<Record<string, Value>>): string {
  return `{${Object.entries(map)
    .map(([key, value]) => `${key}: ${innerOf(value)}`)
    .join(', ')}}`
}

function nodeText({ labels, properties }: NodeValue): string {
  return `(${labels.map((label) => `:${label}`).join('')} ${mapText(properties)})`
}

function relationshipText({ type, properties }: RelationshipValue): string {
  return Object.keys(properties).length === 0 ? `[:${type}]` : `[:${type} ${mapText(properties)}]`
}

/** Arrows point as the relationships do, whichever way the path goes along them. */
function pathText({ nodes, relationships }: PathValue): string {
  return nodes
    .map((node, at) => {
      const line = relationships[at - 1]
      if (line === undefined) return nodeText(node)
      const [before, after] = line.end === node.elementId ? ['-', '->'] : ['<-', '-']
      return `${before}${relationshipText(line)}${after}${nodeText(node)}`
    })
    .join('')
}
