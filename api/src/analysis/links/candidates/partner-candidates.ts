import { readTakingPart, type TakingPart } from '@korskoppling/cypher'
import { cooperationOf } from '../../regions/cooperation.ts'
import { type PartnerScore, scorePartners } from '../../regions/partners.ts'
import type { Candidate, CandidateSupport, Evidence } from './candidate.ts'
import type { LinkFacts } from './link-facts.ts'
import { together, wayToTheme } from './portfolio-evidence.ts'
import { portfoliosQuestion, type Question, question } from './question.ts'
import { whyRegions } from './why.ts'

export interface Regions {
  /** Regions to choose from on the date. */
  ids: readonly string[]
  /** Who of which region sits in which body. */
  takingPart: readonly TakingPart[]
}

/**
 * Regions by what they would add next to what a region lacks (../added-density.ts). Where two meet already, the bodies
 * they meet in stand with the candidate: cooperation is told, not taken for a reason to leave it out.
 */
export function partnerCandidates(facts: LinkFacts, regionId: string, regions: Regions): Candidate[] {
  const meeting = cooperationOf(regionId, regions.takingPart)
  const portfolios = portfoliosQuestion(facts)
  return scorePartners(facts.space, regionId, regions.ids).flatMap((partner) => {
    const { value } = partner.complementary
    if (value === null || value === 0) return []
    return [candidateOf(partner, { regionId, facts, regions, portfolios, bodies: meeting.get(partner.regionId) ?? [] })]
  })
}

interface Between {
  regionId: string
  facts: LinkFacts
  regions: Regions
  portfolios: Question
  bodies: readonly string[]
}

function candidateOf(partner: PartnerScore, between: Between): Candidate {
  const { regionId, facts, regions, portfolios, bodies } = between
  const { value: added } = partner.complementary
  const { value: mutual } = partner.mutual
  return {
    id: `regions|${regionId}|${partner.regionId}`,
    kind: 'regions',
    section: 'pattern',
    regionId,
    a: regionId,
    b: partner.regionId,
    state: null,
    plannedByDecision: false,
    specific: true,
    statementIds: [],
    score: { value: added ?? 0 },
    parts: [
      { name: 'added', value: added ?? 0 },
      ...(mutual === null ? [] : [{ name: 'mutual' as const, value: mutual }]),
    ],
    support: supportOf(partner, between),
    onBothSides: bodies,
    joiningNone: [],
    why: whyRegions({ themes: partner.themes.length, together: bodies.length }),
    evidence: evidenceOf(partner, between),
    areas: null,
    actorIds: [],
    questions: [portfolios, question(readTakingPart, { territories: [...regions.ids], asOf: facts.asOf })],
  }
}

/** Who else has the theme that the partner would add most, beside one that the region has: why it is taken for near. */
function supportOf({ themes: [most] }: PartnerScore, { regionId, facts }: Between): CandidateSupport | null {
  const { rows, themeIds } = facts.space
  if (!most) return null
  const own = rows.get(regionId) ?? []
  const others = [...rows].filter(([id]) => id !== regionId)
  const theme = themeIds.indexOf(most.themeId)
  const having = others.filter(([, has]) => has[theme] === true && has.some((one, index) => one && own[index] === true))
  return { both: having.length, of: others.length, themeIds: [most.themeId], regionIds: having.map(([id]) => id) }
}

const shownThemes = 5
const shownBodies = 5

/** What the partner has next to what the region lacks, and who of the two sits where they meet already. */
function evidenceOf({ regionId: partnerId, themes }: PartnerScore, between: Between): Evidence {
  const { regionId, facts, regions, bodies } = between
  const seats = bodies
    .slice(0, shownBodies)
    .flatMap((body) => [
      seatOf({ body, territory: regionId, other: partnerId }, regions.takingPart),
      seatOf({ body, territory: partnerId, other: regionId }, regions.takingPart),
    ])
  return together(
    { nodeIds: [regionId, partnerId], statementIds: [] },
    ...themes.slice(0, shownThemes).map(({ themeId }) => wayToTheme(facts, partnerId, themeId)),
    ...seats,
  )
}

/** A member of a territory in a body, one that is not at home on the other side as well where there is one. */
function seatOf(
  { body, territory, other }: { body: string; territory: string; other: string },
  rows: readonly TakingPart[],
): Evidence {
  const seats = rows.filter((row) => row.body === body && row.territory === territory)
  const alone = seats.find(({ member }) => !rows.some((row) => row.territory === other && row.member === member))
  const seat = alone ?? seats[0]
  if (!seat) return { nodeIds: [], statementIds: [] }
  return {
    nodeIds: [territory, ...seat.places, seat.member, body],
    statementIds: [...seat.placed, seat.statementId],
  }
}
