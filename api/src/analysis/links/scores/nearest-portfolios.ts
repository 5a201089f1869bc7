import { rowSizes } from '../incidence.ts'
import { add, lengthOf, listOf, sizeOf } from '../sparse.ts'
import type { Scorer } from './scorer.ts'

/**
 * Nearest neighbours: Σ over all rows that have the theme of how alike their portfolio is to the row's, by the Jaccard
 * index (shared themes over all themes of the two, in [0, 1]). All rows count, not only some nearest ones, so that
 * there is no number to tune. Sarwar and others 2001, doi 10.1145/371920.372071, for the idea.
 */
export const nearestPortfolios: Scorer = (incidence, portfolios = incidence.columnsOf) => {
  const { columnsOf, rowsOf } = incidence
  const sizes = rowSizes(incidence)
  return (row) => {
    const shared = new Map<number, number>()
    for (const column of listOf(portfolios, row))
      for (const other of listOf(rowsOf, column)) shared.set(other, (shared.get(other) ?? 0) + 1)
    const scores = new Float64Array(sizeOf(rowsOf))
    for (const [other, both] of shared) {
      const alike = both / (lengthOf(portfolios, row) + (sizes[other] ?? 0) - both)
      for (const column of listOf(columnsOf, other)) add(scores, column, alike)
    }
    return scores
  }
}
