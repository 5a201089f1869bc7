import { type Measured, without } from '../measured.ts'
import { lengthOf, listOf, sizeOf } from '../sparse.ts'
import { type Graph, nodesOf } from './graph.ts'

/**
 * Effective size of a node's network: n − 2t / n, its n neighbours less those that the t links among them make
 * superfluous, in [1, n]. Weights do not count.
 *
 * Burt 1992, Structural Holes, in the form of Borgatti 1997, Structural holes: unpacking Burt's redundancy measures.
 * Null for a node without neighbours. Given nodes, or all of them. Steps: as constraint.ts.
 */
export function effectiveSizes(graph: Graph, nodes = nodesOf(graph)): Measured<number, 'no_neighbour'>[] {
  const marks = new Uint8Array(sizeOf(graph))
  return nodes.map((node) => {
    const neighbours = listOf(graph, node)
    const count = lengthOf(graph, node)
    if (count === 0) return without('no_neighbour')
    for (const neighbour of neighbours) marks[neighbour] = 1
    // Each link among neighbours is met from both its ends: 2t.
    let ends = 0
    for (const neighbour of neighbours) for (const third of listOf(graph, neighbour)) ends += marks[third] ?? 0
    for (const neighbour of neighbours) marks[neighbour] = 0
    return { value: count - ends / count }
  })
}
