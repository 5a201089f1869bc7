import { readTies } from '@korskoppling/cypher'
import { incidenceOf } from '../incidence.ts'
import { degreeWeightedPaths } from '../scores/degree-weighted-paths.ts'
import { listOf, pairsOf } from '../sparse.ts'
import { actorsOf, type RegionActors } from './actor-candidates.ts'
import type { Candidate } from './candidate.ts'
import { question } from './question.ts'
import { whyActorArea } from './why.ts'

/**
 * Areas of a region that an actor is not stated to work on while others who share an area with it do, by degree-weighted
 * paths actor – area – actor – area (../meta-path.ts). An area that it works on by a part or the whole is not asked.
 */
export function actorAreaCandidates(region: RegionActors): Candidate[] {
  const { sides, network } = region
  const actors = actorsOf(region)
  const works = actors.map((actor) => sides.map(({ id }) => network.tiesOf.get(actor)?.has(id) === true))
  const pairs = works.flatMap((row, actor) => row.flatMap((has, area) => (has ? [[actor, area] as const] : [])))
  const incidence = incidenceOf(pairsOf(pairs), { rows: actors.length, columns: sides.length })
  const score = degreeWeightedPaths(incidence)
  return actors.flatMap((actor, row) => {
    const weights = score(row)
    const own = sides.filter((_, area) => works[row]?.[area] === true)
    return sides.flatMap((side, area) => {
      const value = weights[area] ?? 0
      const touches = own.some(({ id, tree }) => tree.has(side.id) || side.tree.has(id))
      if (value === 0 || touches) return []
      const others = [...listOf(incidence.rowsOf, area)].flatMap((other) => actors[other] ?? [])
      return [candidateOf({ actor, areaId: side.id, value, own: own.map(({ id }) => id), others }, region)]
    })
  })
}

interface Found {
  actor: string
  areaId: string
  value: number
  /** Areas that the actor works on. */
  own: readonly string[]
  /** Actors who work on the area. */
  others: readonly string[]
}

const shownActors = 4

function candidateOf(
  { actor, areaId, value, own, others }: Found,
  { regionId, asOf, network }: RegionActors,
): Candidate {
  const { tiesOf } = network
  const linking = others.filter((other) => own.some((area) => tiesOf.get(other)?.has(area)))
  const through = own.filter((area) => linking.some((other) => tiesOf.get(other)?.has(area)))
  const shown = linking.slice(0, shownActors)
  const said = [actor, ...shown].flatMap((one) =>
    [areaId, ...through].flatMap((area) => tiesOf.get(one)?.get(area)?.statementIds.slice(0, 1) ?? []),
  )
  return {
    id: `actor_area|${actor}|${areaId}`,
    kind: 'actor_area',
    section: 'pattern',
    regionId,
    a: actor,
    b: areaId,
    state: null,
    plannedByDecision: false,
    specific: true,
    statementIds: [],
    score: { value },
    parts: [{ name: 'paths', value }],
    support: null,
    onBothSides: [],
    joiningNone: [],
    why: whyActorArea({ others: linking.length, areas: through.length }),
    evidence: { nodeIds: [...new Set([actor, areaId, ...through, ...shown])], statementIds: [...new Set(said)] },
    areas: null,
    actorIds: linking,
    questions: [question(readTies, { asOf })],
  }
}
