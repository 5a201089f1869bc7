import { type Incidence, withoutCell } from '../incidence.ts'
import type { Scorer } from '../scores/scorer.ts'
import { listOf, sizeOf } from '../sparse.ts'
import { areaUnderCurve } from './area-under-curve.ts'
import type { Scored } from './ranked.ts'
import { ranks } from './ranks.ts'

/** One theme of a region, hidden, and where the score put it among all that the region lacks. */
export interface Masked {
  row: number
  column: number
  /** Realistic, from 1 to the number of themes that the region lacks, the hidden one included. */
  rank: number
  /** Area under the curve of this one case; null where the region lacks nothing else. */
  area: number | null
  /** All that the region lacks, with the hidden theme as the one that came true. */
  scored: Scored
}

/**
 * Hides each cell in turn, computes everything anew without it and ranks the hidden theme among all that the region
 * then lacks. It shows how well a score completes portfolios, not what comes next. Steps: cells × one scoring.
 */
export function masked(incidence: Incidence, scorer: Scorer): Masked[] {
  const found: Masked[] = []
  for (let row = 0; row < sizeOf(incidence.columnsOf); row++)
    for (const column of listOf(incidence.columnsOf, row)) found.push(hidden(incidence, scorer, { row, column }))
  return found
}

function hidden(incidence: Incidence, scorer: Scorer, { row, column }: { row: number; column: number }): Masked {
  const rest = withoutCell(incidence, row, column)
  const scores = scorer(rest)(row)
  const has = new Set(listOf(rest.columnsOf, row))
  const candidates = Array.from(scores.keys()).filter((theme) => !has.has(theme))
  const scored = {
    scores: candidates.map((theme) => scores[theme] ?? 0),
    positive: candidates.map((theme) => theme === column),
  }
  return { row, column, rank: ranks(scored)[0]?.realistic ?? 1, area: areaUnderCurve(scored).value, scored }
}
