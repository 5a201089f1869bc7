import type { Value } from '@korskoppling/cypher'

/** What rows hold of the graph; each node and relationship once, in the order in which the rows name them. */
export interface RowsGraph {
  nodes: Value[]
  relationships: Value[]
}

/**
 * All nodes and relationships of rows in typed JSON, also those inside lists, maps and paths. A map that copies some
 * properties of a node is no node. Nothing is added: a relationship whose ends are not in the rows stands alone.
 */
export function graphOf(rows: readonly (readonly Value[])[]): RowsGraph {
  const nodes = new Map<string, Value>()
  const relationships = new Map<string, Value>()
  const keep = (into: Map<string, Value>, found: Value | undefined) => {
    const id = entriesOf(found).elementId
    if (found !== undefined && typeof id === 'string' && !into.has(id)) into.set(id, found)
  }
  const visit = (value: Value): void => {
    const map = entriesOf(value)
    if (Array.isArray(value)) listOf(value).forEach(visit)
    else if ('$node' in map) keep(nodes, map.$node)
    else if ('$relationship' in map) keep(relationships, map.$relationship)
    else if ('$path' in map) visitPath(entriesOf(map.$path))
    else if ('$map' in map) Object.values(entriesOf(map.$map)).forEach(visit)
    else Object.values(map).forEach(visit)
  }
  const visitPath = (path: Readonly<Record<string, Value>>) => {
    for (const node of listOf(path.nodes)) keep(nodes, node)
    for (const relationship of listOf(path.relationships)) keep(relationships, relationship)
  }
  for (const row of rows) row.forEach(visit)
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] }
}

function entriesOf(value: Value | undefined): Readonly<Record<string, Value>> {
  return isMap(value) ? value : {}
}

function isMap(value: Value | undefined): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : []
}
