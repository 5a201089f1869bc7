import { addedDensities, complementarity, mutualComplementarity } from '../links/added-density.ts'
import type { Measured } from '../links/measured.ts'
import { type Proximities, proximities } from '../links/proximity.ts'
import { areasByTheme, isChosen, type Portfolios } from './portfolio.ts'

export interface AddedTheme {
  themeId: string
  /** Of what is related to the theme, the share that the partner would add. */
  added: number
}

/** What one region could be for another. */
export interface PartnerScore {
  regionId: string
  /** Mean added density over the themes that the region lacks. */
  complementary: Measured
  mutual: Measured
  /** Themes that both have, as a share of those that either has. */
  same: Measured
  sharedThemeIds: readonly string[]
  /** Themes that the region lacks, most added first; only where something is added. */
  themes: readonly AddedTheme[]
}

/** All that scores are made from: who has which theme, and which themes go together. */
export interface ThemeSpace {
  themeIds: readonly string[]
  rows: ReadonlyMap<string, readonly boolean[]>
  proximities: Proximities
}

/**
 * Every territory whose chosen portfolio (docs/regions.md) names a theme is a row, regions and macro-regions alike;
 * every theme that a row has is a column. Our reading of an area's theme counts: there is no other.
 */
export function themeSpace(portfolios: Portfolios): ThemeSpace {
  const own = new Map(
    [...portfolios.values()].filter(isChosen).map((portfolio) => [portfolio.territoryId, areasByTheme(portfolio)]),
  )
  const themeIds = [...new Set([...own.values()].flatMap((themes) => [...themes.keys()]))].toSorted()
  const rows = new Map(
    [...own]
      .filter(([, themes]) => themes.size > 0)
      .map(([id, themes]) => [id, themeIds.map((theme) => themes.has(theme))]),
  )
  return { themeIds, rows, proximities: proximities([...rows.values()]) }
}

/** Scores of every candidate but the region itself, in the candidates' order. */
export function scorePartners(space: ThemeSpace, regionId: string, candidates: readonly string[]): PartnerScore[] {
  const nothing = space.themeIds.map(() => false)
  const own = space.rows.get(regionId) ?? nothing
  const { phi } = space.proximities
  return candidates
    .filter((candidate) => candidate !== regionId)
    .map((candidate) => {
      const portfolios = { own, partner: space.rows.get(candidate) ?? nothing }
      const both = space.themeIds.filter((_, theme) => own[theme] === true && portfolios.partner[theme] === true)
      const either = space.themeIds.filter((_, theme) => own[theme] === true || portfolios.partner[theme] === true)
      const hasBoth = own.includes(true) && portfolios.partner.includes(true)
      return {
        regionId: candidate,
        complementary: complementarity(phi, portfolios),
        mutual: mutualComplementarity(phi, portfolios),
        same: hasBoth ? { value: both.length / either.length } : { value: null, reason: 'nothing_to_compare' },
        sharedThemeIds: both,
        themes: addedThemes(space, portfolios),
      }
    })
}

function addedThemes(
  { themeIds, proximities: { phi } }: ThemeSpace,
  portfolios: { own: readonly boolean[]; partner: readonly boolean[] },
): AddedTheme[] {
  const added = addedDensities(phi, portfolios)
  return themeIds
    .map((themeId, theme) => ({ themeId, added: added[theme]?.value ?? 0 }))
    .filter((theme) => theme.added > 0)
    .toSorted((x, y) => y.added - x.added || (x.themeId < y.themeId ? -1 : 1))
}

/** Best first by one of the two scores; those without a value last, the id breaks ties. */
export function bestFirst(scores: readonly PartnerScore[], by: 'complementary' | 'same'): PartnerScore[] {
  const value = (score: PartnerScore) => score[by].value ?? -1
  return scores.toSorted((x, y) => value(y) - value(x) || (x.regionId < y.regionId ? -1 : 1))
}
