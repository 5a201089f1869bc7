import type { Resource, SaidOfPair } from '@korskoppling/cypher'
import { chosen } from '../../regions/portfolio.ts'
import { couplingGap } from '../coupling-gap.ts'
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
  /** Neither is horizontal, enabling or a mission. */
  specific: boolean
  /** What is said of the pair itself, firmest first. */
  said: readonly SaidOfPair[]
  /** Realised cross-links of the pair or between their sub-areas. */
  realisedBy: readonly string[]
  /** On both sides, stated. */
  shared: readonly Resource[]
  elsewhere: Elsewhere
  /** 1 − B, in [0, 1]. */
  notBridged: number
  /** φ̃ · (1 − B); null where the two themes cannot be compared. */
  gap: number | null
}

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
  const { value } = elsewhere.related
  const sizes = { inOne: new Set(a.resources.keys()), inOther: new Set(b.resources.keys()) }
  const { gap, bridged, evidence } = couplingGap(value ?? 0, sizes)
  const known = evidence === 'some' && elsewhere.related.reason !== 'no_theme'
  return {
    id: `areas|${a.id}|${b.id}`,
    a,
    b,
    state: stateOf({ said, realisedBy, shared, elsewhere, known, patterns }),
    specific: [a, b].every(({ id }) => isSpecific(id, facts)),
    said,
    realisedBy,
    shared,
    elsewhere,
    notBridged: 1 - bridged,
    gap: value === null ? null : gap,
  }
}

type Known = Pick<AreaPair, 'said' | 'realisedBy' | 'shared' | 'elsewhere'> & { known: boolean; patterns: boolean }

function stateOf({ said, realisedBy, shared, elsewhere, known, patterns }: Known): LinkState {
  if (realisedBy.length > 0) return 'made'
  if (shared.some(({ label }) => label === 'Initiative')) return 'shared_initiative'
  const [firmest] = said
  if (firmest) return firmest.modality === 'stated' ? 'declared' : firmest.modality
  if (!known) return 'no_data'
  return patterns && elsewhere.support !== null && isPattern(elsewhere.support) ? 'pattern' : 'no_sign'
}

/** A sub-area of a horizontal area is specific itself: games within Tech. */
function isSpecific(areaId: string, { areas }: LinkFacts): boolean {
  return (areas.get(areaId)?.character ?? 'specific') === 'specific'
}

function inIdOrder([one, other]: [AreaSide, AreaSide]): [AreaSide, AreaSide] {
  return one.id < other.id ? [one, other] : [other, one]
}
