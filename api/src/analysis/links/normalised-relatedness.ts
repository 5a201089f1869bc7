import { type Measured, without } from './measured.ts'
import { type Graph, nodesOf, reweighted, strengthOf } from './network/graph.ts'

/** What is known of two items: how often they meet, how often each meets anything, and all meetings from both ends. */
interface Meeting {
  both: number
  mine: number
  other: number
  all: number
}

/** The ways to hold a number of meetings against what the two items would have by chance or at most. */
const methods = {
  association: ({ both, mine, other, all }: Meeting) => (both * all) / (mine * other),
  prob: ({ both, mine, other, all }: Meeting) =>
    both / ((((mine / all) * (other / (all - mine)) + (other / all) * (mine / (all - other))) * all) / 2),
  cosine: ({ both, mine, other }: Meeting) => both / Math.sqrt(mine * other),
  jaccard: ({ both, mine, other }: Meeting) => both / (mine + other - both),
}

export type RelatednessMethod = keyof typeof methods

/**
 * Relatedness out of co-occurrence, freed of how common the items are. With C the co-occurrence, S_i its row sums and T
 * their sum: association C·T/(S_i·S_j); prob, the default, the same with the chance that an item does not meet itself;
 * cosine C/√(S_i·S_j); jaccard C/(S_i + S_j − C). The first two run from 0, with 1 what chance would give; the others
 * lie in [0, 1].
 *
 * Van Eck and Waltman 2009, doi 10.1002/asi.21075; prob: Steijn 2017, Improvement on the association strength. Pairs that
 * never meet are 0 and stay out of the network; null where nothing meets anything.
 */
export function normalisedRelatedness(together: Graph, method: RelatednessMethod = 'prob'): Measured<Graph> {
  const sums = nodesOf(together).map((node) => strengthOf(together, node))
  const all = sums.reduce((sum, value) => sum + value, 0)
  if (all === 0) return without('nothing_related')
  const weigh = methods[method]
  return {
    value: reweighted(together, ({ a, b, weight }) =>
      weigh({ both: weight, mine: sums[a] ?? 0, other: sums[b] ?? 0, all }),
    ),
  }
}
