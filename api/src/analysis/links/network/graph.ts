import { type Lists, type Pairs, lengthOf, listOf, listsOf, sizeOf } from '../sparse.ts'

/**
 * An undirected network without loops: the neighbours of each node, every link from both its ends. `weights` stand
 * beside `items`, the same from both ends and above 0; without them each link weighs 1.
 */
export interface Graph extends Lists {
  readonly weights?: Float64Array
}

/** A network of `size` nodes out of its links; a link that comes twice counts once, a loop not at all. */
export function graphOf(links: Pairs, size: number): Graph {
  const [from, to] = [new Uint32Array(2 * links.from.length), new Uint32Array(2 * links.from.length)]
  let end = 0
  for (let link = 0; link < links.from.length; link++) {
    const [a, b] = [links.from[link] ?? 0, links.to[link] ?? 0]
    if (a === b) continue
    from.set([a, b], end)
    to.set([b, a], end)
    end += 2
  }
  return listsOf({ from: from.subarray(0, end), to: to.subarray(0, end) }, { from: size, to: size })
}

export function weightAt({ weights }: Graph, place: number): number {
  return weights === undefined ? 1 : (weights[place] ?? 0)
}

/** The weight of all links of a node; without weights the number of its neighbours. */
export function strengthOf(graph: Graph, node: number): number {
  if (graph.weights === undefined) return lengthOf(graph, node)
  return graph.weights
    .subarray(graph.starts[node] ?? 0, graph.starts[node + 1] ?? 0)
    .reduce((sum, weight) => sum + weight, 0)
}

export function nodesOf(graph: Graph): readonly number[] {
  return Array.from({ length: sizeOf(graph) }, (_, node) => node)
}

/** The weight of the link of two nodes, 0 where there is none. */
export function weightBetween(graph: Graph, a: number, b: number): number {
  const place = listOf(graph, a).indexOf(b)
  return place < 0 ? 0 : weightAt(graph, (graph.starts[a] ?? 0) + place)
}

/** The same links with weights of their own, made from the two ends and the old weight. */
export function reweighted(graph: Graph, weigh: (link: { a: number; b: number; weight: number }) => number): Graph {
  const weights = new Float64Array(graph.items.length)
  for (let a = 0; a < sizeOf(graph); a++)
    for (let place = graph.starts[a] ?? 0; place < (graph.starts[a + 1] ?? 0); place++)
      weights[place] = weigh({ a, b: graph.items[place] ?? 0, weight: weightAt(graph, place) })
  return { starts: graph.starts, items: graph.items, weights }
}
