import { type Measured, without } from '../measured.ts'
import { lengthOf, listOf } from '../sparse.ts'
import type { Graph } from './graph.ts'

/** How near two nodes are by their neighbours Γ; all from 0, and weights do not count. */
export interface PairIndices {
  /** |Γa ∩ Γb|. */
  commonNeighbours: number
  /** Common neighbours over all neighbours of the two, in [0, 1]; null where there is none. */
  jaccard: Measured<number, 'no_neighbour'>
  /** Σ 1 / ln |Γw| over the common neighbours w. Adamic and Adar 2003, doi 10.1016/S0378-8733(03)00009-1. */
  adamicAdar: number
  /** Σ 1 / |Γw|. Zhou, Lü and Zhang 2009, doi 10.1140/epjb/e2009-00335-8. */
  resourceAllocation: number
  /** |Γa| · |Γb|, the degree product: the baseline that any other index has to beat. */
  preferentialAttachment: number
}

export interface Pair {
  a: number
  b: number
  /** Leaves a link of the two out, so that it does not predict itself; false unless given. */
  apart?: boolean
}

/**
 * Local indices of link prediction: Liben-Nowell and Kleinberg 2007, doi 10.1002/asi.20591. Null for a node with itself.
 * Steps: the neighbours of the two. A common neighbour has two at least, so its logarithm is never 0.
 */
export function pairIndices(graph: Graph, { a, b, apart = false }: Pair): Measured<PairIndices, 'same_node'> {
  if (a === b) return without('same_node')
  const linked = apart && listOf(graph, a).includes(b) ? 1 : 0
  const [mine, other] = [lengthOf(graph, a) - linked, lengthOf(graph, b) - linked]
  const degrees = commonNeighbours(graph, a, b).map((node) => lengthOf(graph, node))
  const all = mine + other - degrees.length
  const value = {
    commonNeighbours: degrees.length,
    jaccard: all === 0 ? without('no_neighbour') : { value: degrees.length / all },
    adamicAdar: degrees.reduce((sum, degree) => sum + 1 / Math.log(degree), 0),
    resourceAllocation: degrees.reduce((sum, degree) => sum + 1 / degree, 0),
    preferentialAttachment: mine * other,
  }
  return { value }
}

/** Two ascending lists, walked side by side. */
function commonNeighbours(graph: Graph, a: number, b: number): number[] {
  const [mine, others] = [listOf(graph, a), listOf(graph, b)]
  const common: number[] = []
  let place = 0
  for (const node of mine) {
    while ((others[place] ?? node) < node) place++
    if (others[place] === node) common.push(node)
  }
  return common
}
