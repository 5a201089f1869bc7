import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { seeded } from '../random.ts'
import { lengthOf, listOf } from '../sparse.ts'
import { type Graph, nodesOf, weightAt } from './graph.ts'

export interface Communities {
  /** Of each node, from 0 for the largest on; null for one without neighbours. */
  of: readonly (number | null)[]
  /** In [-0.5, 1]: how much more links lie within than a network of the same degrees would have; null without links. */
  modularity: number | null
}

// The declaration speaks of an ES module; Node gives what the CommonJS file exports: the function itself.
const byLouvain = louvain as unknown as typeof louvain.default

/**
 * Communities by the Louvain method: nodes that hang together more than by chance, found by raising modularity step by
 * step. Another run, or one link more, may part them elsewhere; here the same network always gives the same.
 *
 * Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008; by graphology, resolution 1, drawn by lot from seed 1.
 * Steps: about those of links × log of nodes.
 */
export function communitiesOf(graph: Graph): Communities {
  const nodes = nodesOf(graph)
  const network = new UndirectedGraph()
  for (const node of nodes) if (lengthOf(graph, node) > 0) network.addNode(node)
  for (const node of nodes)
    listOf(graph, node).forEach((other, place) => {
      const weight = weightAt(graph, (graph.starts[node] ?? 0) + place)
      if (node < other) network.addUndirectedEdge(node, other, { weight })
    })
  if (network.size === 0) return { of: nodes.map(() => null), modularity: null }
  const { communities, modularity } = byLouvain.detailed(network, { rng: seeded(1).unit, getEdgeWeight: 'weight' })
  return { of: bySize(nodes.map((node) => communities[node] ?? null)), modularity }
}

/** Numbered anew, the largest first, of two as large the one whose first node comes first. */
function bySize(found: readonly (number | null)[]): (number | null)[] {
  const sizes = new Map<number, number>()
  for (const one of found) if (one !== null) sizes.set(one, (sizes.get(one) ?? 0) + 1)
  const order = [...sizes].sort(([, a], [, b]) => b - a).map(([one]) => one)
  return found.map((one) => (one === null ? null : order.indexOf(one)))
}
