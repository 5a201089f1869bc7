import { couplingMark, type CouplingMark } from '../encoding/coupling.ts'
import { kindOf, type Kind } from '../encoding/kind.ts'
import type { Modality } from '../../generated/operations.ts'
import type { Facet, Graph, Statement, Thing, View } from './model.ts'

/** What is on the picture, and how much of each kind there is, switched on or off. */
export interface Shown {
  things: readonly Thing[]
  statements: readonly Statement[]
  counts: ReadonlyMap<Facet, number>
  /** Things that a legend row hides, by that row's kind. */
  filteredOut: number
}

/** The ids that the picture is about: what the region opens with and what was added, less what was removed. */
export function idsOf(opening: readonly string[], view: View): string[] {
  const removed = new Set(view.removed)
  return [...new Set([...(view.alone ? [] : opening), ...view.added])].filter((id) => !removed.has(id))
}

/** Distinct neighbours of a thing among those that the picture holds. */
export function neighboursHeld(graph: Pick<Graph, 'statements'>, held: ReadonlySet<string>, id: string): number {
  const others = graph.statements.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
  return new Set(others.filter((other) => other !== id && held.has(other))).size
}

/** Applies the legend to the graph. Every thing and line of a kind counts, whether the kind is switched on or not. */
export function shownOf(graph: Graph, view: View): Shown {
  const off = new Set(view.off)
  const all = idsOf(graph.opening, view).flatMap((id) => graph.things.get(id) ?? [])
  const present = new Set(all.map((thing) => thing.id))
  const things = all.filter((thing) => !off.has(kindFacet(thing)))
  const visible = new Set(things.map((thing) => thing.id))
  const among = graph.statements.filter(({ from, to }) => present.has(from) && present.has(to))
  const statements = among.filter(
    (statement) =>
      visible.has(statement.from) &&
      visible.has(statement.to) &&
      !lineFacets(statement).some((facet) => off.has(facet)),
  )
  return {
    things,
    statements,
    counts: tally([...all.map(kindFacet), ...among.flatMap(lineFacets)]),
    filteredOut: all.length - things.length,
  }
}

function kindFacet(thing: Pick<Thing, 'label'>): `kind:${Kind}` {
  return `kind:${kindOf(thing.label)}`
}

/** A coupling has a row of its own beside the one that says how sure it is. */
function lineFacets(statement: Statement): Facet[] {
  const sure: `sure:${Modality}` = `sure:${statement.modality}`
  if (statement.type !== 'CROSS_LINK') return [sure]
  const coupling: `coupling:${CouplingMark}` = `coupling:${couplingMark(statement)}`
  return [coupling]
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
