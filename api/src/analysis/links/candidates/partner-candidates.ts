import { readTakingPart, type TakingPart } from '@korskoppling/cypher'
import { cooperationOf } from '../../regions/cooperation.ts'
import { type PartnerScore, scorePartners } from '../../regions/partners.ts'
import type { Candidate } from './candidate.ts'
import type { LinkFacts } from './link-facts.ts'
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
  const together = cooperationOf(regionId, regions.takingPart)
  const portfolios = portfoliosQuestion(facts)
  return scorePartners(facts.space, regionId, regions.ids).flatMap((partner) => {
    const { value } = partner.complementary
    if (value === null || value === 0) return []
    return [
      candidateOf(partner, { regionId, facts, regions, portfolios, bodies: together.get(partner.regionId) ?? [] }),
    ]
  })
}

interface Between {
  regionId: string
  facts: LinkFacts
  regions: Regions
  portfolios: Question
  bodies: readonly string[]
}

function candidateOf(partner: PartnerScore, { regionId, facts, regions, portfolios, bodies }: Between): Candidate {
  const { value: added } = partner.complementary
  const { value: mutual } = partner.mutual
  const next = partner.themes.map(({ themeId }) => themeId)
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
    support: null,
    onBothSides: bodies,
    joiningNone: [],
    why: whyRegions({ themes: next.length, together: bodies.length }),
    evidence: { nodeIds: [regionId, partner.regionId, ...next.slice(0, 5), ...bodies.slice(0, 5)], statementIds: [] },
    areas: null,
    actorIds: [],
    questions: [portfolios, question(readTakingPart, { territories: [...regions.ids], asOf: facts.asOf })],
  }
}
