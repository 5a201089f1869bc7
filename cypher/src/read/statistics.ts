import { z } from 'zod'
import type { Graph, RunOptions } from '../graph.ts'
import { holdsOn, lowerBound } from '../holds.ts'
import { defineQuery } from '../query.ts'
import { type Label, labels, modalities, type Modality, statementTypes } from '../vocabulary.ts'
import { asOf, everyLabel, first } from './parameters.ts'
import { saidRow } from './said.ts'
import { thingRow } from './thing.ts'

export const statisticsQuery = defineQuery(
  'read/statistics',
  z.object({ labels: everyLabel }),
  z.object({
    byLabel: z.array(z.object({ label: z.enum(labels), count: z.int() })),
    statements: z.array(
      z.object({
        type: z.enum(statementTypes),
        modality: z.enum(modalities),
        validFrom: z.string().nullable(),
        validTo: z.string().nullable(),
        statedOn: z.string().nullable(),
        count: z.int(),
      }),
    ),
  }),
)
type Counted = z.infer<typeof statisticsQuery.row>['statements'][number]

/** Live numbers of the graph; records are left out. */
export interface Statistics {
  /** Sources are counted apart. */
  things: number
  sources: number
  statements: number
  /** Statements that hold on the date. */
  holding: number
  byLabel: { label: Label; count: number }[]
  byModality: { modality: Modality; count: number }[]
  /** By the year from which a statement holds, oldest first; `null`, at the end, counts the undated. */
  years: { year: number | null; count: number }[]
}

export async function statisticsAt(graph: Graph, date: string, options?: RunOptions): Promise<Statistics> {
  const [row] = await graph.read(statisticsQuery, { labels: [...labels] }, options)
  const { byLabel, statements } = row ?? { byLabel: [], statements: [] }
  const sources = byLabel.find(({ label }) => label === 'Source')?.count ?? 0
  return {
    things: sum(byLabel) - sources,
    sources,
    statements: sum(statements),
    holding: sum(statements.filter((counted) => holdsOn(counted, date))),
    byLabel,
    byModality: modalities
      .map((modality) => ({ modality, count: sum(statements.filter((counted) => counted.modality === modality)) }))
      .filter(({ count }) => count > 0),
    years: byYear(statements),
  }
}

function byYear(statements: readonly Counted[]): Statistics['years'] {
  const years = new Map<number | null, number>()
  for (const counted of statements) {
    const from = lowerBound(counted)
    const year = from === undefined ? null : Number(from.slice(0, 4))
    years.set(year, (years.get(year) ?? 0) + counted.count)
  }
  return [...years]
    .map(([year, count]) => ({ year, count }))
    .toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity))
}

function sum(counts: readonly { count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0)
}

export const readNews = defineQuery(
  'read/news',
  z.object({ asOf, first, each: first }),
  z.object({ source: thingRow, total: z.int(), statements: z.array(saidRow), things: z.array(thingRow) }),
)
