import { densities } from '../density.ts'
import { incidenceFrom } from '../incidence.ts'
import { massDiffusion } from '../scores/mass-diffusion.ts'
import type { Candidate, Evidence } from './candidate.ts'
import type { LinkFacts } from './link-facts.ts'
import { together, wayToTheme } from './portfolio-evidence.ts'
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
        evidence: evidenceOf(facts, { regionId, themeId, near }),
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

const shownRegions = 4

interface Near {
  regionId: string
  themeId: string
  /** Who has the theme, and one of the region's beside it. */
  near: readonly string[]
}

/** How others come to the theme, each by the area that words it, and to a theme that the region has as well. */
function evidenceOf(facts: LinkFacts, { regionId, themeId, near }: Near): Evidence {
  const { rows, themeIds } = facts.space
  const own = rows.get(regionId) ?? []
  const shared = (id: string) => themeIds.find((_, theme) => own[theme] === true && rows.get(id)?.[theme] === true)
  const ways = near.slice(0, shownRegions).flatMap((id) => {
    const both = shared(id) ?? ''
    return [wayToTheme(facts, id, themeId), wayToTheme(facts, id, both), wayToTheme(facts, regionId, both)]
  })
  return together({ nodeIds: [regionId, themeId], statementIds: [] }, ...ways)
}
