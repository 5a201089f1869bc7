import type { Graph, RunOptions } from '../graph.ts'
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

/** The last decision of each subject, also one that took the one before back; of all subjects or of some. */
export async function lastDecisions(
  graph: Graph,
  subjects?: readonly string[],
  options?: RunOptions,
): Promise<Map<string, Placed<Decision>>> {
  const rows = await read(graph, { kind: 'decision', subjects: subjects ? [...subjects] : null }, options)
  const last = rows.filter(({ stands }) => stands).map((row) => fromRow('decision', row))
  return new Map(last.map((decision) => [decision.subject, decision]))
}

async function read(graph: Graph, of: { kind: DecidedKind; subjects: string[] | null }, options?: RunOptions) {
  const parameters = { ...of, region: null, after: null, first: all }
  const [found] = await graph.read(recordQueries.decided, parameters, options)
  return found?.decided ?? []
}

/** What stands of each subject: without those that were taken back. */
export async function standingDecisions(
  graph: Graph,
  subjects?: readonly string[],
  options?: RunOptions,
): Promise<Map<string, Placed<Decision>>> {
  const last = await lastDecisions(graph, subjects, options)
  return new Map([...last].filter(([, { verdict }]) => verdict !== 'reopen'))
}
