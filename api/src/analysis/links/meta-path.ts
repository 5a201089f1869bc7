import type { Incidence } from './incidence.ts'
import { add, type Lists, lengthOf, listOf, sizeOf } from './sparse.ts'

/** One step of a path through kinds of things: from a thing to those beside it, and the kind that these are. */
export interface Step {
  forth: Lists
  /** The same links seen from the things that are reached: how many each has. */
  back: Lists
  to: string
}

export const acrossTo = ({ columnsOf, rowsOf }: Incidence, to: string): Step => ({ forth: columnsOf, back: rowsOf, to })
export const backTo = ({ columnsOf, rowsOf }: Incidence, to: string): Step => ({ forth: rowsOf, back: columnsOf, to })

/** A way to walk, such as area – actor – area. */
export interface MetaPath {
  from: string
  steps: readonly Step[]
}

/** For each thing at the end of a way: the number of paths to it, and their weights together. */
export interface PathSums {
  counts: Float64Array
  weights: Float64Array
}

/** How much a path through a busy thing loses: 0 nothing, so that paths are counted; 0.5 is what hetmatpy takes. */
const DAMPING = 0.5

/**
 * Degree-weighted path counts (DWPC) from a thing: the sum over all paths of the degree of each end of each link, raised
 * to −w. A path never comes to the same thing twice. From 0; without a path it is 0. `counts` are the paths.
 *
 * Himmelstein and Baranzini 2015, doi 10.1371/journal.pcbi.1004259. What is the same for all starts is computed once.
 * Steps: the number of paths, since each is walked.
 */
export function pathSums({ from, steps }: MetaPath, damping = DAMPING): (start: number) => PathSums {
  const prepared = steps.map((step, depth) => ({
    ...step,
    leaving: powers(step.forth, damping),
    arriving: powers(step.back, damping),
    // Where on the way a thing of this kind may have been already.
    before: [from, ...steps.map(({ to }) => to)].flatMap((kind, at) => (kind === step.to && at <= depth ? [at] : [])),
  }))
  return (start) => walked(prepared, start)
}

type PreparedStep = Step & { leaving: Float64Array; arriving: Float64Array; before: number[] }

function walked(steps: readonly PreparedStep[], start: number): PathSums {
  const last = steps.at(-1)
  const size = last === undefined ? 0 : sizeOf(last.back)
  const sums = { counts: new Float64Array(size), weights: new Float64Array(size) }
  const way = [start]
  const walk = (depth: number, weight: number): void => {
    const [step, here] = [steps[depth], way[depth] ?? 0]
    if (step === undefined) {
      add(sums.counts, here, 1)
      add(sums.weights, here, weight)
      return
    }
    const left = weight * (step.leaving[here] ?? 0)
    for (const thing of listOf(step.forth, here)) {
      if (step.before.some((at) => way[at] === thing)) continue
      way[depth + 1] = thing
      walk(depth + 1, left * (step.arriving[thing] ?? 0))
    }
  }
  walk(0, 1)
  return sums
}

function powers(lists: Lists, damping: number): Float64Array {
  return Float64Array.from({ length: sizeOf(lists) }, (_, thing) => lengthOf(lists, thing) ** -damping)
}
