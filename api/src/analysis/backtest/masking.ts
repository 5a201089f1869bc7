import { masked } from '../links/ranking/masking.ts'
import { columnSizes } from '../links/incidence.ts'
import { compareScores } from './compare.ts'
import { portfolioScores } from './portfolio-scores.ts'
import { matrixOf, portfoliosIn, type Told } from './portfolios.ts'
import type { BacktestResult } from './result.ts'

/** The presentation of 2019 that lists the priorities of the Swedish regions side by side. */
const PRESENTATION = 'source:seed-3'

/**
 * Hides each theme of each region's list in turn and looks where every score puts it among what the region then lacks.
 * Scores are compared by the themes that another region has too: of the others nothing is left to learn from.
 */
export function testByMasking(statements: readonly Told[], seed: number): BacktestResult['masking'] {
  const { rowIds, themeIds, incidence } = matrixOf(portfoliosIn(statements, PRESENTATION))
  const byScore = portfolioScores.map(({ score, scorer }) => [score, masked(incidence, scorer)] as const)
  const hidden = byScore[0]?.[1] ?? []
  const held = columnSizes(incidence)
  const compared = (place: number) => (held[hidden[place]?.column ?? 0] ?? 0) > 1
  const table = compareScores({
    lists: new Map(byScore.map(([score, cells]) => [score, cells.map(({ row, scored }) => ({ unit: row, scored }))])),
    baseline: 'popularity',
    units: rowIds.length,
    seed,
    compared,
  })
  return {
    sourceId: PRESENTATION,
    rows: rowIds.length,
    themes: themeIds.length,
    hidden: hidden.length,
    compared: hidden.filter((_, place) => compared(place)).length,
    ...table,
  }
}
