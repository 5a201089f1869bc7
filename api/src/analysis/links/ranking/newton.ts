import { solved } from './cholesky.ts'

/** Standardised features, one case after the other, with what came true as 0 and 1. */
export interface Problem {
  features: Float64Array
  width: number
  labels: Float64Array
  penalty: number
}

const SETTLED = 1e-10
const LIMIT = 100

/**
 * The coefficients of a logistic regression with the least penalised loss, the intercept last; null where no step leads
 * there, as when two groups are parted cleanly and nothing is penalised. A step that does not lower the loss is halved.
 */
export function newton(problem: Problem): number[] | null {
  let here = { at: new Array<number>(problem.width + 1).fill(0), loss: Infinity }
  here = { ...here, loss: lossAt(problem, here.at) }
  for (let round = 0; round < LIMIT; round++) {
    const step = stepFrom(problem, here.at)
    if (step === null) return null
    here = shortened(problem, here, step)
    if (Math.max(...step.map(Math.abs)) < SETTLED) return here.at
  }
  return null
}

interface Place {
  at: number[]
  loss: number
}

function shortened(problem: Problem, from: Place, step: readonly number[]): Place {
  let reached = from
  for (let by = 1; by > 1e-6; by /= 2) {
    const at = from.at.map((value, k) => value + by * (step[k] ?? 0))
    reached = { at, loss: lossAt(problem, at) }
    // Near the end the loss only changes by rounding.
    if (reached.loss <= from.loss + 1e-12 * Math.abs(from.loss)) return reached
  }
  return reached
}

function lossAt(problem: Problem, at: readonly number[]): number {
  let loss = 0
  eachCase(problem, at, ({ odds, label }) => {
    // ln(1 + e^odds) − label · odds, written so that no odds overflow.
    loss += Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - label * odds
  })
  for (const weight of at.slice(0, -1)) loss += (problem.penalty * weight * weight) / 2
  return loss
}

/** −H⁻¹ g, with the gradient g and the curvature H of the loss. */
function stepFrom(problem: Problem, at: readonly number[]): number[] | null {
  const size = problem.width + 1
  const downhill = new Float64Array(size)
  const curvature = new Float64Array(size * size)
  eachCase(problem, at, ({ odds, label, row }) => {
    const chance = 1 / (1 + Math.exp(-odds))
    for (let i = 0; i < size; i++) {
      const value = row[i] ?? 0
      downhill[i] = (downhill[i] ?? 0) + value * (label - chance)
      const bend = value * chance * (1 - chance)
      for (let j = 0; j <= i; j++) curvature[i * size + j] = (curvature[i * size + j] ?? 0) + bend * (row[j] ?? 0)
    }
  })
  const matrix = Array.from({ length: size }, (_, i) => {
    const penalty = i < problem.width ? problem.penalty : 0
    return Array.from(curvature.subarray(i * size, i * size + size), (value, j) => (i === j ? value + penalty : value))
  })
  return solved(
    matrix,
    Array.from(downhill, (value, k) => (k < problem.width ? value - problem.penalty * (at[k] ?? 0) : value)),
  )
}

/** Each case with its features and a 1 for the intercept; `row` is one array for all of them. */
function eachCase(
  { features, width, labels }: Problem,
  at: readonly number[],
  visit: (one: { odds: number; label: number; row: Float64Array }) => void,
): void {
  const row = new Float64Array(width + 1).fill(1)
  for (const [one, label] of labels.entries()) {
    row.set(features.subarray(one * width, (one + 1) * width))
    visit({ odds: row.reduce((sum, value, k) => sum + value * (at[k] ?? 0), 0), label, row })
  }
}
