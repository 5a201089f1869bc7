import {
  type CouplingRow,
  couplingsAt,
  decisionsOn,
  entriesOf,
  type Entry,
  type Decision,
  type Graph,
  type NeighbourCount,
  type Placed,
  readAreaHelix,
  readAreaTerritories,
  readCountries,
  readDisagreements,
  readEvidence,
  readNeighbours,
  readNodes,
  readStatementCounts,
  readStatements,
  readStatementsOf,
  type Question,
  type Said,
  type Thing,
  vocabulary,
} from '@korskoppling/cypher'
import DataLoader from 'dataloader'
import { dated, grouped, pages } from './dated-loader.ts'
import { linkLoaders } from './link/link-loaders.ts'
import type { Read } from './read.ts'
import { regionLoaders } from './region/region-loaders.ts'

interface Page {
  first: number
  after: string | null
}

export interface Evidence {
  total: number
  statements: { key: string; statement: Said }[]
}

/** Which page of a thing's statements. */
export interface StatementFilter extends Page {
  day: string
  types: vocabulary.StatementType[] | null
  direction: 'out' | 'in' | 'both'
  modalities: vocabulary.Modality[] | null
}

export interface StatementPage {
  total: number
  /** One more than asked for when there is a next page. */
  statements: Said[]
}

interface Neighbours {
  degree: number
  neighbours: NeighbourCount[]
}

export type Loaders = ReturnType<typeof createLoaders>

/** One statement to the database for all things that a step of a request asks for, never one for each. */
export function createLoaders(graph: Graph, signal?: AbortSignal) {
  const read: Read = (query, parameters) => graph.read(query, parameters, { signal })

  const things = new DataLoader<string, Thing | null>(async (ids) => {
    const found = await read(readNodes, { ids: [...ids] })
    // The sources of the things come along; what is asked next is mostly them.
    learn(found.filter((thing) => !ids.includes(thing.id)))
    return inOrder(ids, byId(found), null)
  })

  const learnt = new Map<string, Thing>()

  /** Remembers things that came along with another answer. */
  function learn(came: readonly Thing[]): void {
    for (const thing of came) {
      things.prime(thing.id, thing)
      learnt.set(thing.id, thing)
    }
  }

  const regions = regionLoaders(graph, { read, signal })
  const couplings = new DataLoader<string, CouplingRow[]>((days) =>
    Promise.all(days.map((day) => couplingsAt(graph, day, { signal }))),
  )

  const neighbours = dated<Neighbours>({ degree: 0, neighbours: [] }, async (ids, day) =>
    byId(await read(readNeighbours, { ids, asOf: day, labels: [...vocabulary.labels] })),
  )

  /** A page of each thing's statements; things that are asked for the same page are read together. */
  const statementsOf = pages<StatementFilter, StatementPage>({ total: 0, statements: [] }, async (ids, page) => {
    const rows = await read(readStatementsOf, { ids, asOf: page.day, ...page })
    learn(rows.flatMap((row) => row.things))
    return byId(rows)
  })

  /** A page of the statements that rest on each source, in the order of their place. */
  const evidence = pages<Page, Evidence>({ total: 0, statements: [] }, async (ids, { first, after }) => {
    const rows = await read(readEvidence, { ids, first, after })
    learn(rows.flatMap((row) => row.things))
    return byId(rows)
  })

  /** All that sources say of one type from one thing to another, keyed by what their ids share. */
  const said = new DataLoader<SaidKey, Said[], string>(
    async (keys) => {
      const rows = await read(readStatements, { keys: keys.map(({ type, from, to }) => ({ type, from, to })) })
      learn(rows.flatMap((row) => row.things))
      const groups = grouped(
        rows.map((row) => row.statement),
        pairOf,
      )
      const statements = new Map(groups.map((group) => [group.name, group.keys]))
      return keys.map((key) => statements.get(pairOf(key)) ?? [])
    },
    { cacheKeyFn: pairOf },
  )

  const entries = new DataLoader<string, Entry[]>(async (statementIds) => {
    const groups = grouped(await entriesOf(graph, statementIds, { signal }), (entry) => entry.statementId)
    return inOrder(statementIds, new Map(groups.map((group) => [group.name, group.keys])), [])
  })

  return {
    read,
    /** What brought a statement and what disputes it, newest first. */
    entries,
    /** On a subject, newest first. */
    decisions: new DataLoader<string, Placed<Decision>[]>(async (subjects) =>
      inOrder(subjects, await decisionsOn(graph, subjects, { signal }), []),
    ),
    things,
    learn,
    /** What came along, by id. */
    learnt,
    couplings,
    neighbours,
    statementsOf,
    evidence,
    disagreements: new DataLoader<string, Question[]>(async (ids) => {
      const rows = await read(readDisagreements, { ids: [...ids], first: mostDisagreements })
      learn(rows.flatMap(({ questions }) => questions.flatMap(thingsOf)))
      return inOrder(ids, new Map(rows.map(({ id, questions }) => [id, questions])), [])
    }),
    said,
    countries: dated<string | null>(null, async (ids, day) => others(await read(readCountries, { ids, asOf: day }))),
    helix: dated<string[]>([], async (ids, day) => {
      const rows = await read(readAreaHelix, { ids, asOf: day })
      return new Map(rows.map(({ id, roles }) => [id, roles]))
    }),
    areaTerritories: new DataLoader<string, string | null>(async (ids) =>
      inOrder(ids, others(await read(readAreaTerritories, { ids: [...ids] })), null),
    ),
    ...regions,
    ...linkLoaders(graph, { portfolios: regions.portfolios, couplings, read, signal }),
    statementCounts: new DataLoader<string, number>(async (ids) => {
      const rows = await read(readStatementCounts, { ids: [...ids] })
      return inOrder(ids, new Map(rows.map(({ id, count }) => [id, count])), 0)
    }),
  }
}

/** More than any source or thing has; the weightiest come first. */
const mostDisagreements = 20

function thingsOf({ subject, things }: Question): Thing[] {
  return [subject, ...things.map(({ thing }) => thing)]
}

export interface SaidKey {
  type: vocabulary.StatementType
  from: string
  to: string
}

function pairOf({ type, from, to }: SaidKey): string {
  return JSON.stringify([type, from, to])
}

function byId<R extends { id: string }>(rows: readonly R[]): Map<string, R> {
  return new Map(rows.map((row) => [row.id, row]))
}

function others(rows: readonly { id: string; other: string }[]): Map<string, string> {
  return new Map(rows.map(({ id, other }) => [id, other]))
}

function inOrder<V>(ids: readonly string[], found: ReadonlyMap<string, V>, missing: V): V[] {
  return ids.map((id) => found.get(id) ?? missing)
}
