import { type Measured, without } from './measured.ts'
import type { Step } from './meta-path.ts'
import { listOf } from './sparse.ts'

/**
 * PathSim: 2 · pc(a, b) / (pc(a, a) + pc(b, b)), how alike two things are by what they reach, in [0, 1]. `half` is the
 * first half of a way that comes back the same way (area – actor – area: the step to actors); pc counts walks, so one
 * from a thing to itself counts.
 *
 * Sun and others 2011, doi 10.14778/3402707.3402736. Null where neither of the two reaches anything.
 */
export function pathSimilarity(half: readonly Step[], a: number, b: number): Measured<number, 'no_neighbour'> {
  const [mine, other] = [reached(half, a), reached(half, b)]
  const own = dot(mine, mine) + dot(other, other)
  return own === 0 ? without('no_neighbour') : { value: (2 * dot(mine, other)) / own }
}

/** How many walks lead from a thing to each at the end of the way. */
function reached(steps: readonly Step[], start: number): ReadonlyMap<number, number> {
  let walks = new Map([[start, 1]])
  for (const { forth } of steps) {
    const next = new Map<number, number>()
    for (const [from, count] of walks) for (const to of listOf(forth, from)) next.set(to, (next.get(to) ?? 0) + count)
    walks = next
  }
  return walks
}

function dot(left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const [thing, count] of left) sum += count * (right.get(thing) ?? 0)
  return sum
}
