import { readTies } from '@korskoppling/cypher'
import { pairIndices } from '../network/pair-indices.ts'
import { listOf } from '../sparse.ts'
import { type ActorNetwork, arePartners } from './actor-network.ts'
import type { AreaSide } from './area-sides.ts'
import type { Candidate, Evidence } from './candidate.ts'
import { question } from './question.ts'
import { whyActors } from './why.ts'

export interface RegionActors {
  regionId: string
  asOf: string
  sides: readonly AreaSide[]
  network: ActorNetwork
}

/** Stated to work on an area of the region, or to be responsible for one. */
export function actorsOf({ sides, network }: RegionActors): string[] {
  const areas = new Set(sides.map(({ id }) => id))
  return network.actorIds.filter((id) => [...(network.tiesOf.get(id)?.keys() ?? [])].some((thing) => areas.has(thing)))
}

/**
 * Actors of a region that are in no initiative or body together and have partners in common, by the Adamic–Adar index
 * over these (../network/pair-indices.ts).
 */
export function actorCandidates(region: RegionActors): Candidate[] {
  const actors = actorsOf(region)
  const pairs = actors.flatMap((a, index) => actors.slice(index + 1).map((b) => [a, b] as const))
  return pairs
    .filter(([a, b]) => !arePartners(region.network, a, b))
    .flatMap(([a, b]) => {
      const indices = pairIndices(region.network.partners, { a: numberOf(region, a), b: numberOf(region, b) })
      const score = indices.value?.adamicAdar ?? 0
      return score > 0 ? [candidateOf([a, b], score, region)] : []
    })
}

function candidateOf([a, b]: readonly [string, string], score: number, region: RegionActors): Candidate {
  const shared = sharedAreas([a, b], region)
  const partners = commonPartners([a, b], region)
  return {
    id: `actors|${a}|${b}`,
    kind: 'actors',
    section: 'pattern',
    regionId: region.regionId,
    ...{ a, b },
    state: null,
    plannedByDecision: false,
    specific: true,
    statementIds: [],
    score: { value: score },
    parts: [{ name: 'common_neighbours', value: score }],
    support: null,
    onBothSides: [...shared, ...partners],
    joiningNone: [],
    why: whyActors({ partners: partners.length, areas: shared.length }),
    evidence: evidenceOf([a, b], { shared, partners }, region.network),
    areas: null,
    actorIds: partners,
    questions: [question(readTies, { asOf: region.asOf })],
  }
}

function numberOf({ network }: RegionActors, id: string): number {
  return network.numberOf.get(id) ?? 0
}

function sharedAreas([a, b]: readonly [string, string], { network, sides }: RegionActors): string[] {
  const [mine, others] = [network.tiesOf.get(a), network.tiesOf.get(b)]
  return sides.map(({ id }) => id).filter((id) => mine?.has(id) && others?.has(id))
}

function commonPartners([a, b]: readonly [string, string], region: RegionActors): string[] {
  const { network } = region
  const others = new Set(listOf(network.partners, numberOf(region, b)))
  return [...listOf(network.partners, numberOf(region, a))]
    .filter((partner) => others.has(partner))
    .flatMap((partner) => network.actorIds[partner] ?? [])
}

const shownPartners = 4

/** The two, what they share, and how each meets a few of their common partners. */
function evidenceOf(
  pair: readonly [string, string],
  { shared, partners }: { shared: readonly string[]; partners: readonly string[] },
  { tiesOf }: ActorNetwork,
): Evidence {
  const meetings = partners.slice(0, shownPartners).flatMap((partner) => pair.map((one) => [one, partner] as const))
  const things = [...shared, ...meetings.flatMap(([one, partner]) => meetingPlace([one, partner], tiesOf))]
  const actors = [...pair, ...partners.slice(0, shownPartners)]
  const said = actors.flatMap((id) =>
    things.flatMap((thing) => tiesOf.get(id)?.get(thing)?.statementIds.slice(0, 1) ?? []),
  )
  const direct = meetings.flatMap(([x, y]) => [tiesOf.get(x)?.get(y), tiesOf.get(y)?.get(x)])
  return {
    nodeIds: [...new Set([...actors, ...things])],
    statementIds: [...new Set([...said, ...direct.flatMap((tie) => tie?.statementIds.slice(0, 1) ?? [])])],
  }
}

/** The first initiative or body in which both are. */
function meetingPlace([one, other]: readonly [string, string], tiesOf: ActorNetwork['tiesOf']): string[] {
  const others = tiesOf.get(other)
  const found = [...(tiesOf.get(one)?.values() ?? [])].find(({ area, thing }) => !area && others?.has(thing))
  return found ? [found.thing] : []
}
