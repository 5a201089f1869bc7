import { scaleLinear } from 'd3-scale'
import type { Matrix } from './chart-data.ts'

/** The share of colour that still leaves the number on it easy to read, in percent; a test computes the contrast. */
export const darkest = 38
const lightest = 6

/** How much colour a cell gets, in percent: none for zero, and the more the further from it. */
export function shadeOf({ cells }: Matrix): (number: number) => number {
  const most = Math.max(1e-9, ...cells.flat().map((number) => Math.abs(number ?? 0)))
  const scale = scaleLinear().domain([0, most]).range([lightest, darkest])
  return (number) => (number === 0 ? 0 : Math.round(scale(Math.abs(number))))
}
