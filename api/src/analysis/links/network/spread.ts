import type { Graph } from './graph.ts'

/** A v: what each node gets when every node hands its value to each neighbour, times the weight of the link. */
export function spread({ starts, items, weights }: Graph, vector: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(vector.length)
  // A plain loop: it runs some hundred times over a million ends of links.
  for (let node = 0; node < sums.length; node++) {
    const end = starts[node + 1] ?? 0
    let sum = 0
    for (let place = starts[node] ?? 0; place < end; place++)
      sum += (weights === undefined ? 1 : (weights[place] ?? 0)) * (vector[items[place] ?? 0] ?? 0)
    sums[node] = sum
  }
  return sums
}
