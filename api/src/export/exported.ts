import { type Graph, readBetween, readNodes, type Said, type Thing } from '@korskoppling/cypher'

/** Some things on a day with what is said among them: what every format writes. */
export interface Exported {
  /** The day, `YYYY-MM-DD`. */
  asOf: string
  /** In the order in which they were asked for. */
  things: readonly Thing[]
  /** All that hold on the day and join two of the things, each source's own, by id. */
  statements: readonly Said[]
  /** What things and statements rest on, by id. */
  sources: ReadonlyMap<string, Thing>
  /** Ids that nothing in the graph has. */
  missing: readonly string[]
}

export interface Wanted {
  ids: readonly string[]
  asOf: string
  signal?: AbortSignal | undefined
}

/** Reads what an export is about; ids that are not there are named and left out. */
export async function readExported(graph: Graph, { ids, asOf, signal }: Wanted): Promise<Exported> {
  const distinct = [...new Set(ids)]
  const [found] = await graph.read(readBetween, { ids: distinct, modalities: null, asOf }, { signal })
  const nodes = new Map((found?.nodes ?? []).map((thing) => [thing.id, thing]))
  const things = distinct.flatMap((id) => nodes.get(id) ?? [])
  const statements = (found?.statements ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const known = [...(found?.things ?? []), ...things]
  return {
    asOf,
    things,
    statements,
    sources: await sourcesOf(graph, { things, statements, known, signal }),
    missing: distinct.filter((id) => !nodes.has(id)),
  }
}

interface Resting {
  things: readonly Thing[]
  statements: readonly Said[]
  /** Things that were read already. */
  known: readonly Thing[]
  signal: AbortSignal | undefined
}

async function sourcesOf(graph: Graph, { things, statements, known, signal }: Resting): Promise<Map<string, Thing>> {
  const ids = new Set([...things.flatMap(evidenceOf), ...statements.map(({ sourceId }) => sourceId)])
  const read = new Map(known.map((thing) => [thing.id, thing]))
  const unread = [...ids].filter((id) => !read.has(id))
  if (unread.length > 0)
    for (const thing of await graph.read(readNodes, { ids: unread }, { signal })) read.set(thing.id, thing)
  return new Map([...ids].sort().flatMap((id) => (read.has(id) ? [[id, read.get(id)] as [string, Thing]] : [])))
}

function evidenceOf({ properties }: Thing): string[] {
  const { sourceIds } = properties
  return Array.isArray(sourceIds) ? sourceIds.filter((id) => typeof id === 'string') : []
}
