import type { Graph, Statement, Thing } from './model.ts'
import { isOver } from './over.ts'

/** What became of a thing or a statement from the earlier of two days to the later one. */
export type Fate = 'kept' | 'added' | 'removed' | 'continued'

/** Two days of one picture. */
export interface Comparison {
  /** What there is on either day. */
  graph: Graph
  /** By the ids of things and statements. */
  fates: ReadonlyMap<string, Fate>
}

interface TwoDays {
  /** The day that is shown. */
  now: Graph
  /** The same things, and the areas of that day, on the day it is compared with. */
  then: Graph
  /** What became of the region's areas; the API says so, by the rule that Regions shows. */
  areas: ReadonlyMap<string, Fate>
}

/** Areas by what the API says of them; every other thing and statement by whether it holds on each of the two days. */
export function comparisonOf({ now, then, areas }: TwoDays): Comparison {
  const [earlier, later] = now.asOf < then.asOf ? [now, then] : [then, now]
  // What is only of the other day has nothing to be tied to on the one that is shown.
  const past = [...then.things.values()].map((thing) => [thing.id, { ...thing, degree: 0 }] as const)
  const things = new Map([...past, ...now.things])
  const statements = new Map([...then.statements, ...now.statements].map((said) => [said.id, said]))
  const said = { earlier: idsOf(earlier.statements), later: idsOf(later.statements) }
  const fates = new Map<string, Fate>()
  for (const id of statements.keys()) fates.set(id, fateOf(said.earlier.has(id), said.later.has(id)))
  for (const id of things.keys()) fates.set(id, areas.get(id) ?? fateOf(isThere(earlier, id), isThere(later, id)))
  const others = [...areas.keys()].filter((id) => things.has(id) && !now.opening.includes(id))
  return {
    graph: { ...now, things, statements: [...statements.values()], opening: [...now.opening, ...others] },
    fates,
  }
}

function fateOf(before: boolean, after: boolean): Fate {
  if (before === after) return 'kept'
  return after ? 'added' : 'removed'
}

function isThere({ things, asOf }: Graph, id: string): boolean {
  const thing: Thing | undefined = things.get(id)
  return thing !== undefined && !isOver(thing, asOf)
}

function idsOf(statements: readonly Statement[]): Set<string> {
  return new Set(statements.map(({ id }) => id))
}
