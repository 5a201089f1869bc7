import { groupBy, type Tie } from '@korskoppling/cypher'
import { constraints } from '../network/constraint.ts'
import { type Graph, graphOf } from '../network/graph.ts'
import { listOf, pairsOf } from '../sparse.ts'

/** Who is stated to be where, seen from both sides, and the networks of actors that come of it. */
export interface ActorNetwork {
  actorIds: readonly string[]
  numberOf: ReadonlyMap<string, number>
  /** By actor: initiatives, bodies and areas, by id. */
  tiesOf: ReadonlyMap<string, ReadonlyMap<string, Tie>>
  /** Two actors are partners when both are in an initiative or body, or one is the body of the other. */
  partners: Graph
  /** The same, and those who work on the same area: the circles in which brokers are looked for. */
  circles: Graph
}

export function actorNetwork(ties: readonly Tie[]): ActorNetwork {
  const actorIds = [...new Set(ties.map(({ actor }) => actor))].toSorted()
  const numberOf = new Map(actorIds.map((id, number) => [id, number]))
  const byActor = groupBy(ties, ({ actor }) => actor)
  return {
    actorIds,
    numberOf,
    tiesOf: new Map([...byActor].map(([id, own]) => [id, new Map(own.map((tie) => [tie.thing, tie]))])),
    partners: meeting(
      ties.filter(({ area }) => !area),
      numberOf,
    ),
    circles: meeting(ties, numberOf),
  }
}

/** Everybody with everybody in the same thing, and with the thing where it is an actor itself. */
function meeting(ties: readonly Tie[], numberOf: ReadonlyMap<string, number>): Graph {
  const pairs: [number, number][] = []
  for (const [thing, own] of groupBy(ties, (tie) => tie.thing)) {
    const members = [thing, ...own.map(({ actor }) => actor)].flatMap((id) => numberOf.get(id) ?? [])
    for (const [index, one] of members.entries()) for (const other of members.slice(0, index)) pairs.push([one, other])
  }
  return graphOf(pairsOf(pairs), numberOf.size)
}

export function arePartners({ partners, numberOf }: ActorNetwork, a: string, b: string): boolean {
  const [one, other] = [numberOf.get(a), numberOf.get(b)]
  return one !== undefined && other !== undefined && listOf(partners, one).includes(other)
}

/** Burt's constraint of some actors in `circles`, lowest first; who has no neighbour there is left out. */
export function brokersAmong(network: ActorNetwork, ids: readonly string[]): { actorId: string; constraint: number }[] {
  const known = [...new Set(ids)].filter((id) => network.numberOf.has(id))
  const values = constraints(
    network.circles,
    known.map((id) => network.numberOf.get(id) ?? 0),
  )
  return known
    .flatMap((actorId, index) => {
      const constraint = values[index]?.value ?? null
      return constraint === null ? [] : [{ actorId, constraint }]
    })
    .toSorted((x, y) => x.constraint - y.constraint || (x.actorId < y.actorId ? -1 : 1))
}
