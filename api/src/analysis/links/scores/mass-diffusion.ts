import { columnSizes, rowSizes } from '../incidence.ts'
import { add, listOf, sizeOf } from '../sparse.ts'
import type { Scorer } from './scorer.ts'

/**
 * Mass diffusion: each theme of the row gives one unit to the rows that have it, in equal parts, and each of these
 * gives what it got to its themes. F(r, j) = Σ over the themes i of r and the rows r' with i and j of 1 / (u_i · k_r').
 * In words: regions with a portfolio like yours already have this theme.
 *
 * Zhou, Ren, Medo and Zhang 2007, doi 10.1103/PhysRevE.76.046115. Unit: themes. Steps: the paths of three links.
 */
export const massDiffusion: Scorer = (incidence, portfolios = incidence.columnsOf) => {
  const { columnsOf, rowsOf } = incidence
  const [ubiquity, diversity] = [columnSizes(incidence), rowSizes(incidence)]
  return (row) => {
    const got = new Map<number, number>()
    for (const column of listOf(portfolios, row))
      for (const other of listOf(rowsOf, column)) got.set(other, (got.get(other) ?? 0) + 1 / (ubiquity[column] ?? 1))
    const scores = new Float64Array(sizeOf(rowsOf))
    for (const [other, amount] of got)
      for (const column of listOf(columnsOf, other)) add(scores, column, amount / (diversity[other] ?? 1))
    return scores
  }
}
