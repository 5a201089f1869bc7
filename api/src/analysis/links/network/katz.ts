import { type Measured, without } from '../measured.ts'
import { sizeOf } from '../sparse.ts'
import type { Graph } from './graph.ts'
import { spectralRadius } from './spectral-radius.ts'
import { spread } from './spread.ts'

/** How near every node is to one. */
export type NearnessFrom = (node: number) => Float64Array

const LIMIT = 100_000

/**
 * Katz index: Σ β^l · (walks of length l between two nodes), from 0; that is (I − βA)⁻¹ − I. β is half of what keeps the
 * sum finite unless given, so that a walk one step longer counts at most half as much.
 *
 * Katz 1953, doi 10.1007/BF02289026; as link prediction Liben-Nowell and Kleinberg 2007, doi 10.1002/asi.20591. Null
 * where β is not below 1 / λ: the sum has no end. Steps: for each node asked the links, times about 50 by default.
 */
export function katz(graph: Graph, beta?: number): Measured<NearnessFrom, 'does_not_converge'> {
  const radius = spectralRadius(graph)
  if (radius.value === null) return radius
  const damping = beta ?? (radius.value === 0 ? 1 : 1 / (2 * radius.value))
  const ratio = damping * radius.value
  if (ratio >= 1 || Math.log(1e-17) / Math.log(ratio) > LIMIT) return without('does_not_converge')
  return { value: (node) => walksFrom(graph, node, damping) }
}

function walksFrom(graph: Graph, node: number, beta: number): Float64Array {
  let walks = new Float64Array(sizeOf(graph))
  walks[node] = 1
  const sums = new Float64Array(sizeOf(graph))
  // Even and odd lengths can reach different nodes, so both must leave the sums as they are.
  for (let length = 1, still = 0; still < 2 && length < LIMIT; length++) {
    walks = spread(graph, walks).map((value) => beta * value)
    still = addAll(sums, walks) ? 0 : still + 1
  }
  return sums
}

/** Whether anything changed. */
function addAll(sums: Float64Array, values: Float64Array): boolean {
  let changed = false
  for (const [place, value] of values.entries()) {
    const before = sums[place] ?? 0
    sums[place] = before + value
    if (sums[place] !== before) changed = true
  }
  return changed
}
