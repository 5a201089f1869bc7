import {
  type Engaged,
  type Governing,
  type Graph,
  type PlacedThing,
  readActivity,
  readBottlenecks,
  readGovernance,
  readPlaced,
  readSpokenOf,
  readTakingPart,
  regionsAt,
  type TakingPart,
} from '@korskoppling/cypher'
import DataLoader from 'dataloader'
import { type BottleneckFacts, bottlenecksOf } from '../../analysis/regions/bottlenecks.ts'
import { type Portfolios, portfoliosAt } from '../../analysis/regions/portfolio.ts'
import { dated, grouped } from '../dated-loader.ts'
import type { Read } from '../read.ts'

/** What the regions view asks: one statement for all territories of a step, and one for all portfolios of a day. */
export function regionLoaders(graph: Graph, { read, signal }: { read: Read; signal: AbortSignal | undefined }) {
  const portfolios = new DataLoader<string, Portfolios>((days) =>
    Promise.all(days.map((day) => portfoliosAt(graph, day, { signal }))),
  )
  return {
    portfolios,
    /** By area. */
    activity: dated<Engaged[]>([], async (ids, day) =>
      by(await read(readActivity, { ids, asOf: day }), ({ area }) => area),
    ),
    /** By territory, like the three that follow. */
    placed: dated<PlacedThing[]>([], async (ids, day) =>
      by(await read(readPlaced, { ids, asOf: day }), ({ territory }) => territory),
    ),
    /** Sources of statements about the territory or an area of its portfolio. */
    spokenOfBy: dated<string[]>([], async (ids, day) => {
      const known = await portfolios.load(day)
      const areasOf = (id: string) => known.get(id)?.areas.map((area) => area.id) ?? []
      const rows = await read(readSpokenOf, { territories: ids, areas: ids.flatMap(areasOf), asOf: day })
      const sources = by(rows, ({ id }) => id)
      const all = (id: string) => [id, ...areasOf(id)].flatMap((one) => sources.get(one) ?? [])
      return new Map(ids.map((id) => [id, [...new Set(all(id).map(({ source }) => source))]]))
    }),
    bottlenecks: dated<BottleneckFacts[]>([], async (ids, day) => {
      const rows = by(await read(readBottlenecks, { ids, asOf: day }), ({ territory }) => territory)
      return new Map([...rows].map(([id, own]) => [id, bottlenecksOf(own)]))
    }),
    governance: dated<Governing[]>([], async (ids, day) => {
      const rows = by(await read(readGovernance, { ids, asOf: day }), ({ territory }) => territory)
      return new Map([...rows].map(([id, own]) => [id, onceEach(own)]))
    }),
    /** Who of which region sits where. */
    takingPart: new DataLoader<string, TakingPart[]>((days) =>
      Promise.all(
        days.map(async (day) =>
          read(readTakingPart, { territories: await regionsAt(graph, day, { signal }), asOf: day }),
        ),
      ),
    ),
  }
}

function by<R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> {
  return new Map(grouped(rows, keyOf).map(({ name, keys }) => [name, keys]))
}

/** The first row of each actor: the one that says most. */
function onceEach(rows: readonly Governing[]): Governing[] {
  return grouped(rows, ({ actor }) => actor).map(({ first }) => first)
}
