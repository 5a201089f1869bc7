import { withoutRow } from '../links/incidence.ts'
import type { Scorer } from '../links/scores/scorer.ts'
import { listOf } from '../links/sparse.ts'
import { compareScores } from './compare.ts'
import type { List } from './metrics.ts'
import { portfolioScores } from './portfolio-scores.ts'
import { type Matrix, matrixOf, portfoliosOn, type Told } from './portfolios.ts'
import type { BacktestResult, ScoreTable } from './result.ts'

/** Everything is counted on the first day; what is in force on the second and was not on the first is new. */
const dates = { statisticsOn: '2019-06-30', enteredBy: '2026-11-25' } as const

/**
 * The portfolios of the shipped data as they stood once, and which of the themes that a region then lacked it has taken
 * up since. A candidate is a theme that the row lacked and another had.
 */
export function testByEntries(statements: readonly Told[], seed: number): BacktestResult['entries'] {
  const matrix = matrixOf(portfoliosOn(statements, dates.statisticsOn))
  const later = portfoliosOn(statements, dates.enteredBy)
  const came = matrix.rowIds.map((id) => matrix.themeIds.map((theme) => later.get(id)?.has(theme) === true))
  const rows = matrix.rowIds.flatMap((_, row) => (newIn({ matrix, came }, row) > 0 ? [row] : []))
  const tableOf = (scoring: Scoring): ScoreTable =>
    compareScores({
      lists: new Map(
        portfolioScores.map(({ score, scorer }) => {
          const scores = scoring(matrix, scorer)
          return [score, rows.map((row) => listFor({ matrix, came }, row, scores(row)))]
        }),
      ),
      baseline: 'popularity',
      units: matrix.rowIds.length,
      seed,
    })
  return {
    ...dates,
    rows: matrix.rowIds.length,
    themes: matrix.themeIds.length,
    tested: rows.length,
    entries: rows.reduce((sum, row) => sum + newIn({ matrix, came }, row), 0),
    withOwnRow: tableOf(withOwnRow),
    withoutOwnRow: tableOf(withoutOwnRow),
  }
}

interface Later {
  matrix: Matrix
  came: readonly (readonly boolean[])[]
}

type Scoring = (matrix: Matrix, scorer: Scorer) => (row: number) => Float64Array

const withOwnRow: Scoring = ({ incidence }, scorer) => scorer(incidence)

const withoutOwnRow: Scoring =
  ({ incidence }, scorer) =>
  (row) =>
    scorer(withoutRow(incidence, row), incidence.columnsOf)(row)

function lacked({ incidence, themeIds }: Matrix, row: number): number[] {
  const has = new Set(listOf(incidence.columnsOf, row))
  return Array.from(themeIds.keys()).filter((theme) => !has.has(theme))
}

function newIn({ matrix, came }: Later, row: number): number {
  return lacked(matrix, row).filter((theme) => came[row]?.[theme] === true).length
}

function listFor({ matrix, came }: Later, row: number, scores: Float64Array): List {
  const candidates = lacked(matrix, row)
  return {
    unit: row,
    scored: {
      scores: candidates.map((theme) => scores[theme] ?? 0),
      positive: candidates.map((theme) => came[row]?.[theme] === true),
    },
  }
}
