import { type Measured, without } from '../measured.ts'
import { sizeOf } from '../sparse.ts'
import type { Graph } from './graph.ts'
import { spread } from './spread.ts'

const LIMIT = 100_000

/**
 * The greatest eigenvalue of a network's matrix, 0 without a link; its inverse bounds the damping of katz.ts. By the
 * power method on the square of the matrix, since a network of two sides has −λ beside λ. Steps per round: the links.
 */
export function spectralRadius(graph: Graph): Measured<number, 'does_not_converge'> {
  let vector = new Float64Array(sizeOf(graph)).fill(1 / Math.sqrt(Math.max(1, sizeOf(graph))))
  let radius = 0
  for (let round = 0; round < LIMIT; round++) {
    const image = spread(graph, vector)
    const size = norm(image)
    if (size === 0) return { value: 0 }
    // It only grows, up to rounding.
    if (size - radius <= 1e-15 * size) return { value: size }
    radius = size
    const second = spread(graph, image)
    const scale = norm(second)
    vector = second.map((value) => value / scale)
  }
  return without('does_not_converge')
}

function norm(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
}
