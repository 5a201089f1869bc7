import { coOccurrenceChance } from '../chance.ts'
import { incidenceFrom } from '../incidence.ts'
import { eachItem } from '../sparse.ts'
import type { OtherPortfolios } from './relatedness.ts'

/** As many as there are regions, and a few dates of each. */
const kept = 128
const known = new Map<string, ReturnType<typeof coOccurrenceChance>>()

/**
 * How often chance alone brings two themes together in as many portfolios, where every portfolio keeps its number of
 * themes and every theme its number of portfolios (../chance.ts). Worked out once for the same portfolios.
 */
export function pairChance(others: OtherPortfolios, [a, b]: readonly string[]): number {
  const { together, pValues } = chanceOf(others)
  const [i, j] = [others.themeIds.indexOf(a ?? ''), others.themeIds.indexOf(b ?? '')]
  let found = 1
  eachItem(together, i, (other, place) => {
    if (other === j) found = pValues[place] ?? 1
  })
  return found
}

function chanceOf({ rows }: OtherPortfolios) {
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
