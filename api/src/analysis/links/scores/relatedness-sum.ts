import { spread } from '../network/spread.ts'
import { proximityNetwork } from '../proximity-network.ts'
import { listOf, sizeOf } from '../sparse.ts'
import type { Scorer } from './scorer.ts'

/** Σ φ_ij over the themes i of the row (proximity.ts): density without its denominator, which favours rare themes. */
export const relatednessSum: Scorer = (incidence, portfolios = incidence.columnsOf) => {
  const phi = proximityNetwork(incidence)
  return (row) => spread(phi, marked(listOf(portfolios, row), sizeOf(phi)))
}

function marked(columns: Uint32Array, size: number): Float64Array {
  const marks = new Float64Array(size)
  for (const column of columns) marks[column] = 1
  return marks
}
