import { setImmediate } from 'node:timers/promises'
import { stoppedBy } from '@korskoppling/cypher'
import { type Chance, coOccurrenceChance } from '../chance.ts'
import { incidenceFrom } from '../incidence.ts'
import { eachItem } from '../sparse.ts'
import type { RegionLinks } from './area-pairs.ts'
import type { Candidate } from './candidate.ts'
import type { OtherPortfolios } from './relatedness.ts'

/** As many as there are regions, and a few dates of each. */
const kept = 128
const known = new Map<string, Chance>()

interface Links {
  linksOf: (regionId: string) => RegionLinks
}

/**
 * How often chance alone brings the two themes of a pair of areas together in as many portfolios, where every portfolio
 * keeps its number of themes and every theme its number of portfolios (../chance.ts); null of any other candidate. Worked
 * out once for the same portfolios, in about a second in which others are served, until `signal`.
 */
export async function chanceOf(
  { kind, regionId, support }: Candidate,
  { linksOf }: Links,
  signal?: AbortSignal,
): Promise<number | null> {
  if (kind !== 'areas' || !support) return null
  const { others } = linksOf(regionId)
  return pairChance(await chancesIn(others, signal), { themeIds: others.themeIds, pair: support.themeIds })
}

interface ThemePair {
  themeIds: readonly string[]
  pair: readonly string[]
}

function pairChance({ together, pValues }: Chance, { themeIds, pair: [a = '', b = ''] }: ThemePair): number {
  const [i, j] = [themeIds.indexOf(a), themeIds.indexOf(b)]
  let found = 1
  eachItem(together, i, (other, place) => {
    if (other === j) found = pValues[place] ?? 1
  })
  return found
}

async function chancesIn({ rows }: OtherPortfolios, signal?: AbortSignal): Promise<Chance> {
  const presence = rows.map(([, themes]) => themes)
  const key = presence.map((row) => row.map(Number).join('')).join('\n')
  const there = known.get(key)
  if (there) return there
  const pause = async () => {
    await setImmediate()
    if (signal?.aborted === true) throw stoppedBy(signal)
  }
  const chance = await coOccurrenceChance(incidenceFrom(presence), { pause })
  const [oldest] = known.keys()
  if (known.size >= kept && oldest !== undefined) known.delete(oldest)
  known.set(key, chance)
  return chance
}
