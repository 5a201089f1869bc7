import { type Graph, vocabulary } from '@korskoppling/cypher'
import { change } from './cypher.ts'

/**
 * Small graphs as one reads them. A line is a thing or a statement:
 *
 *     uni:University
 *     uni -WORKS_ON-> a planned, from 2019, to 2020
 *
 * The first mention of a thing may give its kind or label and, in braces, properties. What a statement adds stands after
 * it, parted by commas: a modality (stated when none is given), `from`, `to` and `on` its dates, `role`, `status`,
 * `confidence`, `note`, `source`. A COVERS is a claim that a list is complete: `of WORKS_ON University+Company`, and
 * `members x+y`. An initiative runs until 2030 unless its properties say otherwise. Names are their own ids below
 * `prefix`, so that many graphs stand side by side; `land` is the same country in all.
 */
export interface TinyGraph {
  prefix: string
  lines: string
}

interface Node {
  labels: string[]
  properties: Record<string, unknown>
}

interface Edge {
  type: string
  from: string
  to: string
  properties: Record<string, unknown>
}

export const land = 'land'

export function tinyId(prefix: string, name: string): string {
  return name === land ? land : `${prefix}/${name}`
}

/** Writes them into the graph as it is. `shared` are names that go by an id of their own in all of them. */
export async function writeTiny(
  graph: Graph,
  all: readonly TinyGraph[],
  shared: Readonly<Record<string, string>> = {},
): Promise<void> {
  const nodes = new Map<string, Node>()
  const edges = all.flatMap(({ prefix, lines }) => {
    const idOf = (name: string) => shared[name] ?? tinyId(prefix, name)
    return read(lines, { prefix, nodes, idOf })
  })
  const rows = [...nodes].map(([id, node]) => ({ ...node, id }))
  await change(graph, 'UNWIND $rows AS row CREATE (n:$(row.labels) {id: row.id}) SET n += row.properties', { rows })
  // By what they hang on, so that each end is found by its constraint.
  await change(
    graph,
    `UNWIND $rows AS row
     MATCH (a:${anything} {id: row.from}) MATCH (b:${anything} {id: row.to})
     CREATE (a)-[r:$(row.type)]->(b) SET r += row.properties`,
    { rows: edges },
  )
}

const anything = vocabulary.labels.join('|')

function read(lines: string, into: Into): Edge[] {
  const edges: Edge[] = []
  for (const line of lines.split('\n').map((text) => text.trim())) {
    if (line === '') continue
    const statement = /^(.+?) -(\w+)-> (\S+(?: \{.*?\})?)(?: (.+))?$/.exec(line)
    if (!statement) {
      thing(line, into)
      continue
    }
    const [, left = '', type = '', right = '', options = ''] = statement
    const from = thing(left, into)
    const to = thing(right, into)
    edges.push({ type, from, to, properties: propertiesOf({ type, from, to }, options, into) })
  }
  return edges
}

interface Into {
  prefix: string
  nodes: Map<string, Node>
  idOf: (name: string) => string
}

/** `name:Kind {properties}`; gives its id. */
function thing(text: string, { prefix, nodes, idOf }: Into): string {
  const [, name = '', kind, json = '{}'] = /^([\w.-]+)(?::(\w+))?(?: (\{.*\}))?$/.exec(text) ?? []
  if (name === '') throw new Error(`expected a thing, got "${text}"`)
  const id = idOf(name)
  if (kind !== undefined) nodes.set(id, nodeOf(name, kind, JSON.parse(json) as Record<string, unknown>))
  if (!nodes.has(id)) throw new Error(`"${name}" in ${prefix} has no kind at its first mention`)
  return id
}

function nodeOf(name: string, kind: string, given: Record<string, unknown>): Node {
  const main = vocabulary.labels.find((label) => (vocabulary.kindsByLabel[label] as readonly string[]).includes(kind))
  const labels = main === undefined ? [kind] : [main, kind]
  const usual: Record<string, unknown> = {
    Actor: { helix: [] },
    Initiative: { end: '2030' },
    SpecialisationArea: { level: 1 },
    Region: { nutsCode: name },
  }
  const properties = { name, lang: 'en', nameEn: name, sourceIds: [], ...usualFor(usual, labels), ...given }
  return { labels, properties }
}

function usualFor(usual: Record<string, unknown>, labels: readonly string[]): object {
  return Object.assign({}, ...labels.map((label) => usual[label] ?? {})) as object
}

const fields: Record<string, string> = {
  from: 'validFrom',
  to: 'validTo',
  on: 'statedOn',
  role: 'role',
  status: 'status',
  confidence: 'confidence',
  note: 'note',
  order: 'order',
}

function propertiesOf(ends: Omit<Edge, 'properties'>, options: string, into: Into): Record<string, unknown> {
  const properties: Record<string, unknown> = { modality: 'stated', basis: 'named' }
  let source = 'source'
  for (const option of options.split(', ').filter((part) => part !== '')) {
    const [word = '', ...rest] = option.split(' ')
    const value = rest.join(' ')
    if (word === 'source') source = value
    else if ((vocabulary.modalities as readonly string[]).includes(word)) properties.modality = word
    else if (word === 'of') Object.assign(properties, claim(value))
    else if (word === 'members') properties.members = value.split('+').map((name) => into.idOf(name))
    else if (fields[word] !== undefined) properties[fields[word]] = value
    else throw new Error(`what does "${option}" mean?`)
  }
  const sourceId = into.idOf(source)
  if (!into.nodes.has(sourceId)) into.nodes.set(sourceId, nodeOf(source, 'Source', { title: source }))
  return { ...properties, sourceId, id: [ends.type, ends.from, ends.to, sourceId, options].join('|') }
}

function claim(value: string): object {
  const [relation = '', kinds = ''] = value.split(' ')
  return { complete: true, what: value, relation, kinds: kinds.split('+') }
}
