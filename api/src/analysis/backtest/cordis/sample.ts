import { listOf } from '../../links/sparse.ts'
import type { Random } from '../../links/random.ts'
import type { PairList, Period } from './period.ts'

/** Pairs to tell apart: those that came to be, and as many that did not, of two kinds. */
export interface Samples {
  positives: PairList
  random: PairList
  matched: PairList
}

/** How many pairs of each kind are drawn; fewer where fewer came to be. */
export const SAMPLE = 20_000

export function drawSamples(period: Period, random: Random, size = SAMPLE): Samples {
  const positives = drawPositives(period.newPairs, random, size)
  return {
    positives,
    random: drawRandom(period, random, positives.a.length),
    matched: drawMatched(period, random, positives),
  }
}

/** Uniform, none twice: the first steps of a shuffle. */
function drawPositives({ a, b }: PairList, random: Random, size: number): PairList {
  const places = Uint32Array.from(a.keys())
  const count = Math.min(size, places.length)
  for (let step = 0; step < count; step++) {
    const chosen = step + random.below(places.length - step)
    ;[places[step], places[chosen]] = [places[chosen] ?? 0, places[step] ?? 0]
  }
  const drawn = places.subarray(0, count)
  return { a: drawn.map((place) => a[place] ?? 0), b: drawn.map((place) => b[place] ?? 0) }
}

/** Draws for a place in vain before a network is called too dense to find pairs that never met. */
const PATIENCE = 10_000

/** Non-pairs, none twice, both ends uniform over the active organisations. */
function drawRandom(period: Period, random: Random, count: number): PairList {
  const seen = new Set<number>()
  const found = { a: new Uint32Array(count), b: new Uint32Array(count) }
  const size = period.active.length
  for (let place = 0; place < count; place++) {
    const [low, high] = untilFound(() => {
      const [one, other] = [random.below(size), random.below(size)]
      const [a, b] = [Math.min(one, other), Math.max(one, other)]
      return one === other || seen.has(a * size + b) || met(period, a, b) ? null : [a, b]
    })
    seen.add(low * size + high)
    found.a[place] = low
    found.b[place] = high
  }
  return found
}

/**
 * Non-pairs whose ends are as busy as those of the positives: of each one end, chosen by coin, is kept and the other
 * exchanged for an end of any positive. Repeats stay, so that the ends are alike in distribution.
 */
function drawMatched(period: Period, random: Random, { a, b }: PairList): PairList {
  const found = { a: new Uint32Array(a.length), b: new Uint32Array(a.length) }
  const endAt = (end: number): number => (end < a.length ? a[end] : b[end - a.length]) ?? 0
  for (const [place, first] of a.entries()) {
    const second = b[place] ?? 0
    const [kept, replaced] = random.below(2) === 0 ? [first, second] : [second, first]
    const newcomer = untilFound(() => {
      const end = endAt(random.below(2 * a.length))
      return end === replaced || end === kept || met(period, kept, end) ? null : end
    })
    found.a[place] = Math.min(kept, newcomer)
    found.b[place] = Math.max(kept, newcomer)
  }
  return found
}

function untilFound<T>(draw: () => T | null): T {
  for (let attempt = 0; attempt < PATIENCE; attempt++) {
    const found = draw()
    if (found !== null) return found
  }
  throw new RangeError('too few pairs that never met to draw from')
}

/** Whether two ever shared a project, before the cut or in the window. */
function met({ before, window }: Period, a: number, b: number): boolean {
  return listOf(before, a).includes(b) || listOf(window, a).includes(b)
}
