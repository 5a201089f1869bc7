import { type Priorities, prioritiesQuery } from './columns-query.ts'
import { type Column, columnsOf } from './columns-rule.ts'
import type { Graph, RunOptions } from './graph.ts'
import { groupBy } from './group-by.ts'
import { activeOn } from './holds.ts'

/** Columns by territory, only of territories that show any. */
export type Columns = ReadonlyMap<string, readonly Column[]>

/** Long enough for the requests of one screen to share it, short enough that another process' writing shows at once. */
const freshForMs = 2_000
const datesKept = 16

interface Snapshot {
  readAt: number
  priorities: Promise<Priorities>
  byDate: Map<string, Columns>
}
const snapshots = new WeakMap<Graph, Snapshot>()

/**
 * The columns of every region and macro-region in force on `asOf` (`YYYY-MM-DD`), in a total order each
 * (the source's numbering, level, name, id). One statement at most, shared by all dates asked for within two seconds.
 */
export async function columnsAt(graph: Graph, asOf: string, options?: RunOptions): Promise<Columns> {
  const snapshot = snapshotOf(graph, options)
  const kept = snapshot.byDate.get(asOf)
  if (kept) return kept
  const columns = compute(await snapshot.priorities, asOf)
  const oldest = snapshot.byDate.keys().next()
  if (snapshot.byDate.size >= datesKept && !oldest.done) snapshot.byDate.delete(oldest.value)
  snapshot.byDate.set(asOf, columns)
  return columns
}

/** Ids of the regions to choose from: with a NUTS code, in force, in a country where some region has chosen areas. */
export async function regionsAt(graph: Graph, asOf: string, options?: RunOptions): Promise<string[]> {
  return regions(await snapshotOf(graph, options).priorities, asOf)
}

/** Whoever writes calls this, so that the next reader sees it. */
export function invalidateColumns(graph: Graph): void {
  snapshots.delete(graph)
}

function snapshotOf(graph: Graph, options?: RunOptions): Snapshot {
  const kept = snapshots.get(graph)
  if (kept && Date.now() - kept.readAt < freshForMs) return kept
  // Without the caller's signal: others wait for the same answer.
  const priorities = graph.read(prioritiesQuery, {}, { timeoutMs: options?.timeoutMs }).then(([row]) => row ?? nothing)
  const snapshot = { readAt: Date.now(), priorities, byDate: new Map<string, Columns>() }
  snapshots.set(graph, snapshot)
  priorities.catch(() => {
    if (snapshots.get(graph) === snapshot) snapshots.delete(graph)
  })
  return snapshot
}

const nothing: Priorities = { priorities: [], placed: [], lists: [], territories: [] }

function compute(known: Priorities, asOf: string): Columns {
  const priorities = groupBy(known.priorities, (row) => row.territory)
  const placed = groupBy(known.placed, (row) => row.territory)
  const lists = groupBy(known.lists, (row) => row.territory)
  const counties = new Set(regions(known, asOf))
  const columns = new Map<string, readonly Column[]>()
  for (const territory of known.territories.filter((place) => activeOn(place, asOf))) {
    const portfolio = {
      priorities: priorities.get(territory.id) ?? [],
      placed: placed.get(territory.id) ?? [],
      lists: lists.get(territory.id) ?? [],
    }
    const own = columnsOf(portfolio, asOf, counties.has(territory.id))
    if (own.length > 0) columns.set(territory.id, own)
  }
  return columns
}

function regions(known: Priorities, asOf: string): string[] {
  const choosing = new Set(known.priorities.filter((row) => row.modality === 'stated').map((row) => row.territory))
  const countries = new Set(
    known.territories.filter((place) => place.region && choosing.has(place.id)).flatMap((place) => place.countries),
  )
  return known.territories
    .filter((place) => place.region && place.nutsCode !== null && activeOn(place, asOf))
    .filter((place) => place.countries.some((country) => countries.has(country)))
    .map((place) => place.id)
}
