import { coOccurrenceChance } from '../chance.ts'
import { incidenceFrom } from '../incidence.ts'
import { eachItem } from '../sparse.ts'
import type { RegionLinks } from './area-pairs.ts'
import type { Candidate } from './candidate.ts'
import type { OtherPortfolios } from './relatedness.ts'

/** As many as there are regions, and a few dates of each. */
const kept = 128
const known = new Map<string, ReturnType<typeof coOccurrenceChance>>()

/** Of two areas that a pattern or wish joins; null of any other candidate. */
export function chanceOf({ kind, regionId, support }: Candidate, { linksOf }: Links): number | null {
  return kind === 'areas' && support ? pairChance(linksOf(regionId).others, support.themeIds) : null
}

interface Links {
  linksOf: (regionId: string) => RegionLinks
}

/**
 * How often chance alone brings two themes together in as many portfolios, where every portfolio keeps its number of
 * themes and every theme its number of portfolios (../chance.ts). Worked out once for the same portfolios.
 */
function pairChance(others: OtherPortfolios, [a, b]: readonly string[]): number {
  const { together, pValues } = chancesIn(others)
  const [i, j] = [others.themeIds.indexOf(a ?? ''), others.themeIds.indexOf(b ?? '')]
  let found = 1
  eachItem(together, i, (other, place) => {
    if (other === j) found = pValues[place] ?? 1
  })
  return found
}

function chancesIn({ rows }: OtherPortfolios) {
  const presence = rows.map(([, themes]) => themes)
  const key = presence.map((row) => row.map(Number).join('')).join('\n')
  const there = known.get(key)
  if (there) return there
  const chance = coOccurrenceChance(incidenceFrom(presence))
  const [oldest] = known.keys()
  if (known.size >= kept && oldest !== undefined) known.delete(oldest)
  known.set(key, chance)
  return chance
}
