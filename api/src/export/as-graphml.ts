import type { Said, Thing } from '@korskoppling/cypher'
import { type Attribute, flat, nameOf, statementAttributes, thingAttributes } from './attributes.ts'
import type { Exported } from './exported.ts'
import { xmlText } from './xml.ts'

interface Key<T> extends Attribute {
  id: string
  of: (element: T) => unknown
}

/**
 * GraphML of a directed graph: each thing a node of its own id, each statement an edge of its own id, so that those of
 * several sources between the same two stand side by side. Keys that nothing in the file has are left out.
 */
export function* asGraphml(exported: Exported): Generator<string> {
  const { asOf, things, statements } = exported
  const nodes = keysOf('n', thingKeys, things)
  const edges = keysOf('e', edgeKeys(exported), statements)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield '<key id="asOf" for="graph" attr.name="asOf" attr.type="string"/>\n'
  yield* nodes.map((key) => keyLine(key, 'node'))
  yield* edges.map((key) => keyLine(key, 'edge'))
  yield '<graph id="korskoppling" edgedefault="directed">\n'
  yield `<data key="asOf">${xmlText(asOf)}</data>\n`
  for (const thing of things) yield `<node id="${xmlText(thing.id)}">${dataOf(nodes, thing)}</node>\n`
  for (const said of statements)
    yield `<edge id="${xmlText(said.id)}" source="${xmlText(said.from)}" target="${xmlText(said.to)}">${dataOf(edges, said)}</edge>\n`
  yield '</graph>\n</graphml>\n'
}

type Field<T> = Omit<Key<T>, 'id'>

const thingKeys: readonly Field<Thing>[] = [
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  // A source has a title; readers of the file look for a name.
  { name: 'name', type: 'string', of: nameOf },
  ...thingAttributes
    .filter(({ name }) => name !== 'name')
    .map((attribute) => ({ ...attribute, of: ({ properties }: Thing) => properties[attribute.name] })),
]

function edgeKeys({ sources }: Exported): Field<Said>[] {
  return [
    { name: 'type', type: 'string', of: ({ type }) => type },
    { name: 'sourceTitle', type: 'string', of: ({ sourceId }) => sources.get(sourceId)?.properties.title },
    { name: 'sourceUrl', type: 'string', of: ({ sourceId }) => sources.get(sourceId)?.properties.url },
    ...statementAttributes.map((attribute) => ({
      ...attribute,
      of: ({ properties }: Said) => properties[attribute.name],
    })),
  ]
}

function keysOf<T>(letter: string, fields: readonly Field<T>[], elements: readonly T[]): Key<T>[] {
  return fields
    .filter(({ of }) => elements.some((element) => flat(of(element)) !== null))
    .map((field, index) => ({ ...field, id: `${letter}${index}` }))
}

function keyLine({ id, name, type }: Key<never>, element: string): string {
  return `<key id="${id}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`
}

function dataOf<T>(keys: readonly Key<T>[], element: T): string {
  return keys
    .flatMap(({ id, of }) => {
      const value = flat(of(element))
      return value === null ? [] : [`<data key="${id}">${xmlText(String(value))}</data>`]
    })
    .join('')
}
