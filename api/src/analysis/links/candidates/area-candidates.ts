import { readResources, readSaidOfPairs, type Resource } from '@korskoppling/cypher'
import { type AreaPair, areaPair, type RegionLinks, type Section } from './area-pairs.ts'
import { apart, type AreaSide, loneSide } from './area-sides.ts'
import type { Candidate, CandidateSupport, Evidence } from './candidate.ts'
import type { LinkFacts } from './link-facts.ts'
import { portfoliosQuestion, type Question, question } from './question.ts'
import type { OtherPortfolios, ThemeSupport } from './relatedness.ts'
import { whyAreas } from './why.ts'

/** Of each side, beside what both share: enough to see who is there, few enough to draw. */
const shownOfSide = 4

/**
 * The pairs of a region's areas that something speaks for and nothing realises: a wish in a document, or a pattern seen
 * in other portfolios. A pair that was adopted stays where it was. Score: relatedness elsewhere times what is not yet bridged here (../coupling-gap.ts). A wish counts
 * also where an area stands in no portfolio of the date, or in another region's.
 */
export function areaCandidates(links: RegionLinks, facts: LinkFacts): Candidate[] {
  const around = { ...links, facts, portfolios: portfoliosQuestion(facts) }
  return [...links.pairs, ...wishesBeside(links, facts)].flatMap((pair) =>
    pair.section === null ? [] : [candidateOf({ ...pair, section: pair.section }, around)],
  )
}

/** That no initiative joins them in particular was found with the coupling: one on both sides covers every column. */
function wishesBeside({ regionId, pairs, sides, others }: RegionLinks, facts: LinkFacts): AreaPair[] {
  const inMatrix = new Set(pairs.map(({ id }) => id))
  return facts.couplings
    .filter(({ state, territoryIds }) => state === 'wished' && territoryIds.includes(regionId))
    .filter(({ id }) => !inMatrix.has(`areas|${id}`))
    .map(({ a, b }) => {
      const side = (id: string) => sides.find((own) => own.id === id) ?? loneSide(id, facts)
      const ends: [AreaSide, AreaSide] = [apart(side(a), side(b)), apart(side(b), side(a))]
      return areaPair(ends, { facts, others, patterns: false })
    })
}

type Open = AreaPair & { section: Section }

interface Around extends RegionLinks {
  facts: LinkFacts
  portfolios: Question
}

function candidateOf(pair: Open, { regionId, others, facts, portfolios }: Around): Candidate {
  const resources = [...pair.a.resources.values(), ...pair.b.resources.values()]
  const ids = [...pair.a.tree, ...pair.b.tree]
  const asked = { ids, asOf: facts.asOf }
  return {
    id: pair.id,
    kind: 'areas',
    section: pair.section,
    regionId,
    a: pair.a.id,
    b: pair.b.id,
    state: pair.state,
    plannedByDecision: pair.plannedByDecision,
    specific: pair.specific,
    statementIds: pair.said.map(({ id }) => id),
    score: pair.gap,
    parts: partsOf(pair),
    support: supportOf(pair.elsewhere.support, others),
    onBothSides: pair.shared.map(({ id }) => id),
    joiningNone: pair.joiningNone.map(({ id }) => id),
    why: whyAreas(pair, facts),
    evidence: evidenceOf(pair),
    areas: [[...pair.a.tree], [...pair.b.tree]],
    actorIds: resources.filter(({ label }) => label === 'Actor').map(({ id }) => id),
    questions: [portfolios, question(readSaidOfPairs, asked), question(readResources, asked)],
  }
}

function partsOf({ elsewhere, notBridged }: AreaPair): Candidate['parts'] {
  const parts = [
    { name: 'together_elsewhere', value: elsewhere.related.value },
    { name: 'not_bridged', value: notBridged },
  ] as const
  return parts.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
}

function supportOf(support: ThemeSupport | null, { rows, themeIds }: OtherPortfolios): CandidateSupport | null {
  if (!support) return null
  const [a, b] = support.themes.map((theme) => themeIds.indexOf(theme))
  const regionIds = rows.filter(([, has]) => has[a ?? -1] === true && has[b ?? -1] === true).map(([id]) => id)
  return { both: support.both, of: support.portfolios, themeIds: support.themes, regionIds }
}

function evidenceOf({ a, b, shared, said, realisedBy }: AreaPair): Evidence {
  const ids = new Set(shared.map(({ id }) => id))
  const both = shared.flatMap(({ id }) => [a.resources.get(id), b.resources.get(id)])
  const own = [a, b].flatMap((side) =>
    [...side.resources.values()].filter(({ id }) => !ids.has(id)).slice(0, shownOfSide),
  )
  const shown = [...both, ...own].filter((resource): resource is Resource => resource !== undefined)
  return {
    nodeIds: [...new Set([a.id, b.id, ...shown.flatMap(({ area, id }) => [area, id])])],
    statementIds: [
      ...said.map(({ id }) => id),
      ...realisedBy,
      ...shown.flatMap(({ statementIds }) => statementIds.slice(0, 1)),
    ],
  }
}
