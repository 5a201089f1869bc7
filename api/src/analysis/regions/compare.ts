import { areasByTheme, type Portfolio } from './portfolio.ts'

/** A theme with the areas of two regions that are about it. */
export interface ThemeRow {
  themeId: string
  aAreaIds: readonly string[]
  bAreaIds: readonly string[]
}

export interface Comparison {
  shared: readonly ThemeRow[]
  onlyA: readonly ThemeRow[]
  onlyB: readonly ThemeRow[]
}

/** Two portfolios side by side, by theme; themes in the order of their ids. Either may be missing: it has nothing. */
export function comparePortfolios(a: Portfolio | undefined, b: Portfolio | undefined): Comparison {
  const [ofA, ofB] = [areasByTheme(a), areasByTheme(b)]
  const rows = [...new Set([...ofA.keys(), ...ofB.keys()])]
    .toSorted()
    .map((themeId) => ({ themeId, aAreaIds: ofA.get(themeId) ?? [], bAreaIds: ofB.get(themeId) ?? [] }))
  return {
    shared: rows.filter(({ aAreaIds, bAreaIds }) => aAreaIds.length > 0 && bAreaIds.length > 0),
    onlyA: rows.filter(({ bAreaIds }) => bAreaIds.length === 0),
    onlyB: rows.filter(({ aAreaIds }) => aAreaIds.length === 0),
  }
}
