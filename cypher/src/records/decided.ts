import type { Graph, RunOptions } from '../graph.ts'
import { groupBy } from '../group-by.ts'
import { today } from '../holds.ts'
import type { Decision, Placed } from './decision-shape.ts'
import { cursorOf, placeOf } from './page.ts'
import { recordQueries } from './queries.ts'
import { type DecidedByKind, type DecidedKind, fromRow, saidIn } from './stored-decision.ts'

const all = 1_000_000

/** Which part of the list; a region stands for what it decided and what is about it. */
export interface DecidedFilter {
  region?: string | undefined
  subject?: string | undefined
  first?: number | undefined
  after?: string | undefined
}

export interface DecidedPage<T> {
  decided: { node: T; cursor: string }[]
  totalCount: number
  hasNextPage: boolean
}

/** Decisions or votes, newest first, those that a later one followed included. A malformed cursor is BAD_INPUT. */
export async function decided<K extends DecidedKind>(
  graph: Graph,
  kind: K,
  { region, subject, first, after, ...options }: DecidedFilter & RunOptions = {},
): Promise<DecidedPage<Placed<DecidedByKind[K]>>> {
  const parameters = {
    kind,
    subjects: subject === undefined ? null : [subject],
    region: region ?? null,
    after: placeOf(after, [kind]),
    first: first ?? 50,
  }
  const [found = { total: 0, begin: 0, decided: [] }] = await graph.read(recordQueries.decided, parameters, options)
  return {
    decided: found.decided.map((row) => fromRow(kind, row)).map((node) => ({ node, cursor: cursorOf(node) })),
    totalCount: found.total,
    hasNextPage: found.begin + found.decided.length < found.total,
  }
}

/** All that were ever made, as they were said, newest first. */
export async function allDecided<K extends DecidedKind>(
  graph: Graph,
  kind: K,
  options?: RunOptions,
): Promise<DecidedByKind[K][]> {
  const rows = await read(graph, { kind, subjects: null }, options)
  return rows.map((row) => saidIn(kind, row))
}

/** All decisions on some subjects, newest first. */
export async function decisionsOn(
  graph: Graph,
  subjects: readonly string[],
  options?: RunOptions,
): Promise<Map<string, Placed<Decision>[]>> {
  const rows = await read(graph, { kind: 'decision', subjects: [...subjects] }, options)
  return groupBy(
    rows.map((row) => fromRow('decision', row)),
    ({ subject }) => subject,
  )
}

/** What stood at the end of a day, of all decisions on a subject, newest first; null also where it was taken back. */
export function standingOn(decisions: readonly Placed<Decision>[], day: string): Placed<Decision> | null {
  const last = decisions.find(({ at }) => today(new Date(at)) <= day)
  return last === undefined || last.verdict === 'reopen' ? null : last
}

/** Subjects that stood as rejected at the end of a day. */
export async function rejectedOn(graph: Graph, day: string, options?: RunOptions): Promise<Set<string>> {
  const rows = await graph.read(recordQueries.rejected, { asOf: day }, options)
  return new Set(rows.map(({ subject }) => subject))
}

async function read(graph: Graph, of: { kind: DecidedKind; subjects: string[] | null }, options?: RunOptions) {
  const parameters = { ...of, region: null, after: null, first: all }
  const [found] = await graph.read(recordQueries.decided, parameters, options)
  return found?.decided ?? []
}
