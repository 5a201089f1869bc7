import type { Graph, RunOptions } from '../graph.ts'
import { cursorOf, placeOf } from './page.ts'
import { recordQueries } from './queries.ts'
import type { Entry } from './shape.ts'
import { fromStored } from './stored-entry.ts'

const all = 1_000_000

export interface EntryPage {
  entries: { entry: Entry; cursor: string }[]
  totalCount: number
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/** What people added, claimed and disputed, newest first, withdrawn ones included. A malformed cursor is BAD_INPUT. */
export async function entries(
  graph: Graph,
  page: { first?: number | undefined; after?: string | undefined } = {},
  options?: RunOptions,
): Promise<EntryPage> {
  const after = placeOf(page.after, ['entry', 'claim'])
  const parameters = { ids: null, statementIds: null, subject: null, after, first: page.first ?? 50 }
  const [found = { total: 0, begin: 0, entries: [] }] = await graph.read(recordQueries.entries, parameters, options)
  return {
    entries: found.entries.map(fromStored).map((entry) => ({ entry, cursor: cursorOf(entry) })),
    totalCount: found.total,
    hasNextPage: found.begin + found.entries.length < found.total,
    hasPreviousPage: found.begin > 0,
  }
}

/** Every entry there is, newest first. */
export async function allEntries(graph: Graph, options?: RunOptions): Promise<Entry[]> {
  return await read(graph, { ids: null, statementIds: null }, options)
}

/** All entries with one of these ids, newest first. */
export async function entriesById(graph: Graph, ids: readonly string[], options?: RunOptions): Promise<Entry[]> {
  return await read(graph, { ids: [...ids], statementIds: null }, options)
}

/** All entries about these statements, newest first: what brought them and what disputes them. */
export async function entriesOf(graph: Graph, statementIds: readonly string[], options?: RunOptions): Promise<Entry[]> {
  return await read(graph, { ids: null, statementIds: [...statementIds] }, options)
}

async function read(
  graph: Graph,
  by: { ids: string[] | null; statementIds: string[] | null },
  options?: RunOptions,
): Promise<Entry[]> {
  const [found] = await graph.read(recordQueries.entries, { ...by, subject: null, after: null, first: all }, options)
  return (found?.entries ?? []).map(fromStored)
}
