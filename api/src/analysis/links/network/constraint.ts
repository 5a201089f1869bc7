import { type Measured, without } from '../measured.ts'
import { eachItem, lengthOf, listOf, sizeOf } from '../sparse.ts'
import { type Graph, nodesOf, reweighted, strengthOf, weightAt } from './graph.ts'

/**
 * Burt's constraint: C_i = Σ_j (p_ij + Σ_q p_iq · p_qj)² over the neighbours j, with p_ij the part of i's ties that goes
 * to j. From 0; low is a broker between circles that do not meet, high is held in one circle, above 1 is possible.
 *
 * Burt 1992, Structural Holes; Burt 2004, doi 10.1086/421787. Null for a node without neighbours. Given nodes, or all of
 * them. Steps: for each node the sum of its neighbours' neighbours.
 */
export function constraints(graph: Graph, nodes = nodesOf(graph)): Measured<number, 'no_neighbour'>[] {
  const strengths = Float64Array.from(nodesOf(graph), (node) => strengthOf(graph, node))
  // Beside each link j – q what j is among q's ties: p_qj.
  const { weights: back = new Float64Array() } = reweighted(graph, ({ b, weight }) => weight / (strengths[b] ?? 1))
  const own = new Float64Array(sizeOf(graph))
  return nodes.map((node) => {
    if (lengthOf(graph, node) === 0) return without('no_neighbour')
    eachItem(graph, node, (other, place) => {
      own[other] = weightAt(graph, place) / (strengths[node] ?? 1)
    })
    const value = constraintOf({ graph, back, own }, node)
    for (const other of listOf(graph, node)) own[other] = 0
    return { value }
  })
}

interface Ties {
  graph: Graph
  back: Float64Array
  /** p_iq of the node in question, 0 for all that are not its neighbours; one array for all nodes. */
  own: Float64Array
}

function constraintOf({ graph, back, own }: Ties, node: number): number {
  let sum = 0
  for (const other of listOf(graph, node)) {
    const end = graph.starts[other + 1] ?? 0
    let held = own[other] ?? 0
    for (let place = graph.starts[other] ?? 0; place < end; place++)
      held += (own[graph.items[place] ?? 0] ?? 0) * (back[place] ?? 0)
    sum += held ** 2
  }
  return sum
}
