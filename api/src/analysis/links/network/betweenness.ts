import { UndirectedGraph } from 'graphology'
// By the folder's list: the declaration of the file itself names a default export that Node does not see.
import { betweenness } from 'graphology-metrics/centrality/index.js'
import { type Measured, without } from '../measured.ts'
import { listOf } from '../sparse.ts'
import { type Graph, nodesOf } from './graph.ts'

/**
 * Betweenness: of the shortest ways between any two others, the part that runs through a node; where two have several
 * shortest ways, each counts its share. In [0, 1], as a part of all (n − 1)(n − 2) / 2 pairs. Weights do not count.
 *
 * Freeman 1977, doi 10.2307/3033543; by graphology, as Brandes 2001, doi 10.1080/0022250X.2001.9990249. Null with fewer
 * than three nodes. Steps: nodes × links, so for the network of a region or a country; 24,000 nodes with half a
 * million links take the better part of an hour.
 */
export function betweennesses(graph: Graph): Measured<number, 'too_few'>[] {
  const nodes = nodesOf(graph)
  if (nodes.length < 3) return nodes.map(() => without('too_few'))
  const network = new UndirectedGraph()
  for (const node of nodes) network.addNode(node)
  for (const node of nodes)
    for (const neighbour of listOf(graph, node)) if (node < neighbour) network.addUndirectedEdge(node, neighbour)
  const found = betweenness(network, { getEdgeWeight: null })
  return nodes.map((node) => ({ value: found[node] ?? 0 }))
}
