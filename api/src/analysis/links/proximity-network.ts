import { coOccurrences } from './co-occurrence.ts'
import { type Incidence, columnSizes } from './incidence.ts'
import { type Graph, reweighted } from './network/graph.ts'

/**
 * Proximity φ as in proximity.ts, for columns too many to set them all against each other: a network that holds the
 * pairs with φ above 0. Steps: the sum of the squared row sizes.
 */
export function proximityNetwork(incidence: Incidence): Graph {
  const sizes = columnSizes(incidence)
  return reweighted(coOccurrences(incidence), ({ a, b, weight }) => weight / Math.max(sizes[a] ?? 0, sizes[b] ?? 0))
}
