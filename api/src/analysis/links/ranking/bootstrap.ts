import { type Measured, without } from '../measured.ts'
import { seeded, type Random } from '../random.ts'

export interface Interval {
  /** On all units, each once. */
  estimate: number
  low: number
  high: number
  /** Two-sided, against 0: twice the smaller share of draws on one side of it, in (0, 1]. Meant for a difference. */
  pValue: number
  /** Draws that have a value. */
  draws: number
}

export interface BootstrapOptions {
  /** 4000 unless given. */
  draws?: number
  /** 0.95 unless given. */
  level?: number
  seed: number
}

/** The number of interest, given how often each unit counts; null where it has none. */
export type Statistic = (counts: Float64Array) => number | null

/**
 * Percentile interval by drawing `units` units (regions, organisations) with replacement: how far the number would move
 * with other units of the same kind. The same seed gives the same interval to the last digit.
 *
 * Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13; percentiles between draws as R's type 7,
 * Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566. Null where the number has no value on
 * all units, or in no draw.
 */
export function bootstrap(
  units: number,
  statistic: Statistic,
  options: BootstrapOptions,
): Measured<Interval, 'too_few'> {
  return bootstrapAll(units, (counts) => [statistic(counts)], options)[0] ?? without('too_few')
}

/** The same for several numbers on the same draws, where drawing costs more than counting; in the order given. */
export function bootstrapAll(
  units: number,
  statistics: (counts: Float64Array) => readonly (number | null)[],
  { draws = 4000, level = 0.95, seed }: BootstrapOptions,
): Measured<Interval, 'too_few'>[] {
  const estimates = units === 0 ? [] : statistics(new Float64Array(units).fill(1))
  const random = seeded(seed)
  const found = estimates.map((): number[] => [])
  for (let draw = 0; draw < draws && found.length > 0; draw++)
    for (const [place, value] of statistics(drawn(units, random)).entries())
      if (value !== null) found[place]?.push(value)
  return estimates.map((estimate, place) => intervalOf(estimate, Float64Array.from(found[place] ?? []).sort(), level))
}

function intervalOf(estimate: number | null, sorted: Float64Array, level: number): Measured<Interval, 'too_few'> {
  if (estimate === null || sorted.length === 0) return without('too_few')
  const [low, high] = [quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2)]
  return { value: { estimate, low, high, pValue: againstZero(sorted), draws: sorted.length } }
}

function drawn(units: number, random: Random): Float64Array {
  const counts = new Float64Array(units)
  for (let unit = 0; unit < units; unit++) {
    const chosen = random.below(units)
    counts[chosen] = (counts[chosen] ?? 0) + 1
  }
  return counts
}

function quantile(sorted: Float64Array, part: number): number {
  const place = part * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return below + (place - Math.floor(place)) * (above - below)
}

function againstZero(values: Float64Array): number {
  const notAbove = values.filter((value) => value <= 0).length
  const notBelow = values.filter((value) => value >= 0).length
  return Math.min(1, (2 * (1 + Math.min(notAbove, notBelow))) / (1 + values.length))
}

/** The mean of what the units have, each as often as it counts: for paired differences by region. */
export function countedMean(values: ArrayLike<number>): Statistic {
  return (counts) => {
    const all = counts.reduce((sum, count) => sum + count, 0)
    return all === 0 ? null : counts.reduce((sum, count, unit) => sum + count * (values[unit] ?? 0), 0) / all
  }
}
