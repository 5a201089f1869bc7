import type { Value } from '../facts.ts'
import { readValue, type NodeValue, type RelationshipValue } from './read-value.ts'

export interface RowsGraph {
  nodes: readonly NodeValue[]
  /** Those with both ends among the nodes. */
  lines: readonly RelationshipValue[]
  /** How many relationships have an end that is not in the rows, so that they cannot be drawn. */
  loose: number
}

/** All nodes and relationships that rows hold, also inside lists, maps and paths, each once. */
export function rowsGraph(rows: readonly (readonly Value[])[]): RowsGraph {
  const nodes = new Map<string, NodeValue>()
  const relationships = new Map<string, RelationshipValue>()
  const visit = (value: Value): void => {
    const read = readValue(value)
    if (read.as === 'node') nodes.set(read.node.elementId, read.node)
    else if (read.as === 'relationship') relationships.set(read.relationship.elementId, read.relationship)
    else if (read.as === 'list') read.items.forEach(visit)
    else if (read.as === 'map') Object.values(read.map).forEach(visit)
    else if (read.as === 'path') {
      for (const node of read.path.nodes) nodes.set(node.elementId, node)
      for (const line of read.path.relationships) relationships.set(line.elementId, line)
    }
  }
  for (const row of rows) row.forEach(visit)
  const lines = [...relationships.values()].filter(({ start, end }) => nodes.has(start) && nodes.has(end))
  return { nodes: [...nodes.values()], lines, loose: relationships.size - lines.length }
}
