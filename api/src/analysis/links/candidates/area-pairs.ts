import type { Resource, SaidOfPair } from '@korskoppling/cypher'
import { chosen } from '../../regions/portfolio.ts'
import { couplingGap } from '../coupling-gap.ts'
import { type Measured, without } from '../measured.ts'
import { type AreaSide, areaSides } from './area-sides.ts'
import type { LinkFacts } from './link-facts.ts'
import { type Elsewhere, isPattern, type OtherPortfolios, portfoliosWithout, relatednessOf } from './relatedness.ts'

/** How two areas are coupled, firmest first (docs/links.md). */
export type LinkState =
  'made' | 'shared_initiative' | 'declared' | 'planned' | 'proposed' | 'pattern' | 'no_sign' | 'no_data'

/** Two areas of a region with everything that couples them or speaks for it. */
export interface AreaPair {
  /** `areas|a|b` */
  id: string
  /** The side with the lower id. */
  a: AreaSide
  b: AreaSide
  state: LinkState
  /** Planned, and by a decision made here alone: no document plans it. */
  plannedByDecision: boolean
  /** Where the pair is a candidate: a document wishes for it, or a pattern speaks for it, and nothing realises it. */
  section: Section | null
  /** Neither is horizontal, enabling or a mission. */
  specific: boolean
  /** What is said of the pair itself: by documents, firmest first, then by decisions. */
  said: readonly SaidOfPair[]
  /** Realised cross-links of the pair or between their sub-areas. */
  realisedBy: readonly string[]
  /** Stated on both sides, and tying something in particular. */
  shared: readonly Resource[]
  /** Stated on both sides, and joining no two areas: each covers every column, or may have ended. */
  joiningNone: readonly Resource[]
  elsewhere: Elsewhere
  /** 1 − B, in [0, 1]; null where nothing is on record of one of the two: that is no evidence of a gap. */
  notBridged: number | null
  /** φ̃ · (1 − B) */
  gap: Gap
}

/** The two never mix: what a document wishes for stays wished, whatever a pattern or a decision says of it. */
export type Section = 'wished' | 'pattern'

type Gap = Measured<number, 'nothing_on_record' | NonNullable<Elsewhere['related']['reason']>>

/** The areas of a region and how each two of them stand. */
export interface RegionLinks {
  regionId: string
  sides: readonly AreaSide[]
  pairs: readonly AreaPair[]
  others: OtherPortfolios
}

/**
 * Every two areas that a region shows, but an area and its own part. Where nobody chose these areas (docs/gaps.md), what
 * is said of them counts, and no pattern is looked for.
 */
export function regionLinks(facts: LinkFacts, regionId: string): RegionLinks {
  const portfolio = facts.portfolios.get(regionId)
  const sides = portfolio ? areaSides(portfolio, facts) : []
  const others = portfoliosWithout(facts.space, regionId)
  const patterns = chosen(portfolio) !== undefined
  const pairs = sides.flatMap((one, index) =>
    sides
      .slice(index + 1)
      .filter((other) => !one.tree.has(other.id) && !other.tree.has(one.id))
      .map((other) => areaPair([one, other], { facts, others, patterns })),
  )
  return { regionId, sides, pairs, others }
}

interface Surroundings {
  facts: LinkFacts
  others: OtherPortfolios
  /** Whether a pattern elsewhere says something of these areas. */
  patterns: boolean
}

export function areaPair(sides: [AreaSide, AreaSide], { facts, others, patterns }: Surroundings): AreaPair {
  const [a, b] = inIdOrder(sides)
  const joins = (one: string, other: string) =>
    (a.tree.has(one) && b.tree.has(other)) || (a.tree.has(other) && b.tree.has(one))
  const between = facts.said.filter(({ one, other }) => joins(one, other))
  const said = between.filter(({ one, other }) => [a.id, b.id].includes(one) && [a.id, b.id].includes(other))
  const realisedBy = between.filter(({ realised }) => realised).map(({ id }) => id)
  const shared = [...a.resources.values()].filter(({ id }) => b.resources.has(id))
  const elsewhere = relatednessOf(others, a.themes, b.themes)
  const { gap, notBridged } = gapOf([a, b], elsewhere)
  const pattern = patterns && notBridged !== null && elsewhere.support !== null && isPattern(elsewhere.support)
  const known = notBridged !== null && elsewhere.related.reason !== 'no_theme'
  return {
    id: `areas|${a.id}|${b.id}`,
    a,
    b,
    ...standingOf({ said, realisedBy, shared }, pattern ? 'pattern' : known ? 'no_sign' : 'no_data'),
    specific: [a, b].every(({ id }) => isSpecific(id, facts)),
    said,
    realisedBy,
    shared,
    joiningNone: [...a.joiningNone.values()].filter(({ id }) => b.joiningNone.has(id)),
    elsewhere,
    notBridged,
    gap,
  }
}

function gapOf([a, b]: [AreaSide, AreaSide], { related }: Elsewhere): Pick<AreaPair, 'gap' | 'notBridged'> {
  const resources = { inOne: new Set(a.resources.keys()), inOther: new Set(b.resources.keys()) }
  const { gap, bridged, evidence } = couplingGap(related.value ?? 0, resources)
  if (evidence === 'none') return { gap: without('nothing_on_record'), notBridged: null }
  return { gap: related.value === null ? without(related.reason) : { value: gap }, notBridged: 1 - bridged }
}

type Standing = Pick<AreaPair, 'state' | 'plannedByDecision' | 'section'>

/** `unsaid`: how the pair stands where nothing couples it and nobody speaks of it. */
function standingOf(
  { said, realisedBy, shared }: Pick<AreaPair, 'said' | 'realisedBy' | 'shared'>,
  unsaid: 'pattern' | 'no_sign' | 'no_data',
): Standing {
  const done = (state: LinkState) => ({ state, plannedByDecision: false, section: null })
  if (realisedBy.length > 0) return done('made')
  if (shared.some(({ label }) => label === 'Initiative')) return done('shared_initiative')
  if (said.some(({ modality }) => modality === 'stated')) return done('declared')
  const [written] = said.filter(({ decided }) => !decided)
  const section = written ? 'wished' : unsaid === 'pattern' ? 'pattern' : null
  const planned = said.some(({ modality }) => modality === 'planned')
  if (planned) return { state: 'planned', plannedByDecision: written?.modality !== 'planned', section }
  return { state: written ? 'proposed' : unsaid, plannedByDecision: false, section }
}

/** A sub-area of a horizontal area is specific itself: games within Tech. */
function isSpecific(areaId: string, { areas }: LinkFacts): boolean {
  return (areas.get(areaId)?.character ?? 'specific') === 'specific'
}

function inIdOrder([one, other]: [AreaSide, AreaSide]): [AreaSide, AreaSide] {
  return one.id < other.id ? [one, other] : [other, one]
}
