import { listsOf } from '../sparse.ts'
import type { Graph } from './graph.ts'

/** A link of two nodes and its weight. */
export type WeightedLink = readonly [number, number, number]

/** A small weighted network for tests. */
export function tinyNetwork(links: readonly WeightedLink[], size: number): Graph {
  const ends = links.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
  const lists = listsOf({ from: ends.map(([a]) => a), to: ends.map(([, b]) => b) }, { from: size, to: size })
  const weights = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (__, b) => links.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2]),
  )
  return { ...lists, weights: Float64Array.from(weights.flat().filter((weight) => weight !== undefined)) }
}

/** Six links of five nodes, of which the numbers of networkx are known. */
export const sixLinks: readonly WeightedLink[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 2, 3],
  [2, 3, 1],
  [3, 4, 5],
  [1, 4, 1],
]
