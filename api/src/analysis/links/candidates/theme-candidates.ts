import { areasByTheme, chosen } from '../../regions/portfolio.ts'
import { densities } from '../density.ts'
import { incidenceFrom } from '../incidence.ts'
import { massDiffusion } from '../scores/mass-diffusion.ts'
import type { Candidate } from './candidate.ts'
import type { LinkFacts } from './link-facts.ts'
import { portfoliosQuestion } from './question.ts'
import { whyTheme } from './why.ts'

/**
 * Themes that a region lacks and others have, by mass diffusion over all portfolios (../scores/mass-diffusion.ts);
 * density stands beside it and ranks nothing, since it favours rare themes.
 */
export function themeCandidates(facts: LinkFacts, regionId: string): Candidate[] {
  const { rows, themeIds, proximities } = facts.space
  const own = rows.get(regionId)
  if (!own) return []
  const ids = [...rows.keys()]
  const diffused = massDiffusion(incidenceFrom([...rows.values()]))(ids.indexOf(regionId))
  const density = densities(proximities.phi, own)
  const questions = [portfoliosQuestion(facts)]
  return themeIds.flatMap((themeId, theme) => {
    const score = diffused[theme] ?? 0
    const having = ids.filter((id) => id !== regionId && rows.get(id)?.[theme] === true)
    if (own[theme] === true || having.length === 0 || score === 0) return []
    const near = having.filter((id) => rows.get(id)?.some((has, index) => has && own[index] === true))
    const value = density[theme]?.value ?? null
    const support = { both: having.length, of: ids.length - 1, themeIds: [themeId], regionIds: having }
    return [
      {
        ...idsOf(regionId, themeId),
        ...common,
        score: { value: score },
        parts: [{ name: 'diffusion', value: score }, ...(value === null ? [] : [{ name: 'density' as const, value }])],
        support,
        why: whyTheme({ have: having.length, of: ids.length - 1, shared: near.length }),
        evidence: { nodeIds: [regionId, themeId, ...evidenceIds(facts, near, themeId)], statementIds: [] },
        questions,
      } satisfies Candidate,
    ]
  })
}

const common = {
  kind: 'theme',
  section: 'pattern',
  state: null,
  plannedByDecision: false,
  specific: true,
  statementIds: [],
  onBothSides: [],
  joiningNone: [],
  areas: null,
  actorIds: [],
} as const

function idsOf(regionId: string, themeId: string) {
  return { id: `theme|${regionId}|${themeId}`, regionId, a: regionId, b: themeId }
}

const shownRegions = 6

/** Areas of other regions that are about the theme: how others word it. */
function evidenceIds({ portfolios }: LinkFacts, regionIds: readonly string[], themeId: string): string[] {
  return regionIds
    .slice(0, shownRegions)
    .flatMap((id) => [id, ...(areasByTheme(chosen(portfolios.get(id))).get(themeId) ?? []).slice(0, 1)])
}
