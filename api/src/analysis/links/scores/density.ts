import { nodesOf, strengthOf } from '../network/graph.ts'
import { proximityNetwork } from '../proximity-network.ts'
import { relatednessSum } from './relatedness-sum.ts'
import type { Scorer } from './scorer.ts'

/** Relatedness density (density.ts) as a score, for the back-test: it is not an order to rank by. */
export const density: Scorer = (incidence, portfolios) => {
  const phi = proximityNetwork(incidence)
  const all = Float64Array.from(nodesOf(phi), (node) => strengthOf(phi, node))
  const sums = relatednessSum(incidence, portfolios)
  return (row) => sums(row).map((sum, column) => (sum === 0 ? 0 : sum / (all[column] ?? 1)))
}
