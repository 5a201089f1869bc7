import { coOccurrences } from '../co-occurrence.ts'
import { columnSizes, rowSizes } from '../incidence.ts'
import { weightAt } from '../network/graph.ts'
import { shrunkenProximity } from '../shrunken-proximity.ts'
import { eachItem, listOf } from '../sparse.ts'
import type { Scorer } from './scorer.ts'

/**
 * How near a theme is to the nearest that the row has: the greatest shrunken proximity (shrunken-proximity.ts), in
 * [0, 1]. It is what two areas of a region are compared by, put to the test as an order of themes.
 */
export const closestTheme: Scorer = (incidence, portfolios = incidence.columnsOf) => {
  const [together, sizes] = [coOccurrences(incidence), columnSizes(incidence)]
  const count = rowSizes(incidence).filter((size) => size > 0).length
  const near = (own: number): Float64Array => {
    const both = new Float64Array(sizes.length)
    eachItem(together, own, (other, place) => (both[other] = weightAt(together, place)))
    const one = sizes[own] ?? 0
    return sizes.map(
      (other, theme) => shrunkenProximity({ both: both[theme] ?? 0, one, other, portfolios: count }).value ?? 0,
    )
  }
  return (row) => {
    const best = new Float64Array(sizes.length)
    for (const own of listOf(portfolios, row))
      for (const [theme, value] of near(own).entries()) best[theme] = Math.max(best[theme] ?? 0, value)
    return best
  }
}
