import { coOccurrences } from '../../links/co-occurrence.ts'
import { flipped, type Incidence, incidenceOf } from '../../links/incidence.ts'
import { pairIndices } from '../../links/network/pair-indices.ts'
import type { Graph } from '../../links/network/graph.ts'
import { listOf, sizeOf } from '../../links/sparse.ts'
import type { PeriodFacts } from '../result.ts'
import { programmeCosine } from './programme-cosine.ts'
import type { Organisation, Project, SharedProjects } from './shared-projects.ts'

/** What is known before a day, and which pairs meet for the first time from then on. Organisations are numbers. */
export interface Period {
  cut: string
  until: string | null
  /** Those with a shared project before the cut, in the order of their ids. */
  active: readonly Organisation[]
  /** Organisations × projects before the cut. */
  projectsOf: Incidence
  /** Who met whom before. */
  before: Graph
  /** Who meets whom in the window. */
  window: Graph
  /** Day of the last start before the cut, in days since 1970, by organisation. */
  lastStart: Float64Array
  /** Cosine of two organisations' projects by part of the programme, 0 where one has none. */
  cosine: (a: number, b: number) => number
  newPairs: PairList
}

/** Pairs of organisations, the lower number first. */
export interface PairList {
  a: Uint32Array
  b: Uint32Array
}

export interface Window {
  cut: string
  /** First day after the window; null for all that comes. */
  until: string | null
}

export function periodOf(
  { projects, organisations }: SharedProjects,
  parts: ReadonlyMap<string, readonly string[]>,
  { cut, until }: Window,
): Period {
  const before = projects.filter(({ start }) => start < cut)
  const later = projects.filter(({ start }) => start >= cut && (until === null || start < until))
  const ids = [...new Set(before.flatMap((project) => project.organisations))].sort()
  const number = new Map(ids.map((id, place) => [id, place]))
  const projectsOf = takingPart(before, number)
  const graphs = { before: meetings(projectsOf), window: meetings(takingPart(later, number)) }
  return {
    cut,
    until,
    active: ids.map((id) => organisations.get(id) ?? { country: '', kind: '' }),
    projectsOf,
    ...graphs,
    lastStart: lastStarts(before, projectsOf),
    cosine: programmeCosine(
      projectsOf,
      before.map(({ id }) => parts.get(id) ?? []),
    ),
    newPairs: unmet(graphs),
  }
}

function takingPart(projects: readonly Project[], number: ReadonlyMap<string, number>): Incidence {
  const [from, to]: [number[], number[]] = [[], []]
  for (const [column, { organisations }] of projects.entries())
    for (const id of organisations) {
      const row = number.get(id)
      if (row === undefined) continue
      from.push(row)
      to.push(column)
    }
  return incidenceOf({ from, to }, { rows: number.size, columns: projects.length })
}

/** Unweighted: a link is a project in which two meet, however many there are. */
function meetings(projectsOf: Incidence): Graph {
  const { starts, items } = coOccurrences(flipped(projectsOf))
  return { starts, items }
}

function lastStarts(projects: readonly Project[], { columnsOf }: Incidence): Float64Array {
  const days = projects.map(({ start }) => dayNumber(start))
  return Float64Array.from({ length: sizeOf(columnsOf) }, (_, row) =>
    listOf(columnsOf, row).reduce((last, project) => Math.max(last, days[project] ?? 0), 0),
  )
}

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

function unmet({ before, window }: Pick<Period, 'before' | 'window'>): PairList {
  const [from, to]: [number[], number[]] = [[], []]
  for (let a = 0; a < sizeOf(window); a++) {
    const known = new Set(listOf(before, a))
    for (const b of listOf(window, a))
      if (b > a && !known.has(b)) {
        from.push(a)
        to.push(b)
      }
  }
  return { a: Uint32Array.from(from), b: Uint32Array.from(to) }
}

/** The counts that do not depend on any sample, and means over all new pairs. */
export function factsOf({ cut, until, active, before, window, cosine, newPairs }: Period): PeriodFacts {
  let [common, adamicAdar, alike] = [0, 0, 0]
  for (const [place, a] of newPairs.a.entries()) {
    const b = newPairs.b[place] ?? 0
    const { value } = pairIndices(before, { a, b })
    common += value?.commonNeighbours ?? 0
    adamicAdar += value?.adamicAdar ?? 0
    alike += cosine(a, b)
  }
  const count = newPairs.a.length
  const mean = (sum: number) => (count === 0 ? 0 : sum / count)
  return {
    cut,
    until,
    active: active.length,
    links: before.items.length / 2,
    newPairs: count,
    metAgain: window.items.length / 2 - count,
    meanCommonNeighbours: mean(common),
    meanAdamicAdar: mean(adamicAdar),
    meanCosine: mean(alike),
  }
}
