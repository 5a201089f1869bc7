/** In px. */
const largest = 16
const smallest = 4

/** A circle whose area grows with a number up to `most`; small ones stay big enough to see. */
export function radiusOf(value: number, most: number): number {
  return Math.max(smallest, largest * Math.sqrt(value / Math.max(1, most)))
}

/** Round numbers for a legend: the largest there is, about a third of it, and one. */
export function legendSizes(most: number): number[] {
  const third = most / 3
  const step = third > 20 ? 10 : third > 8 ? 5 : 1
  const middle = Math.round(third / step) * step
  return [...new Set([1, middle, most])].filter((value) => value > 0 && value <= most)
}
