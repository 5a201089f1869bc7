import { scaleLinear } from 'd3-scale'
import type { Bar } from './chart-data.ts'

/** Where a number lies between the left and the right end, 0 to 1. Zero is always in sight, so that lengths compare. */
export function shareOf(bars: readonly Bar[]): (value: number) => number {
  const values = bars.map(({ value }) => value)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .range([0, 1])
}
