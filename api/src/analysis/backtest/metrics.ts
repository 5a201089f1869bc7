import { areaUnderCurve } from '../links/ranking/area-under-curve.ts'
import { averagePrecision } from '../links/ranking/average-precision.ts'
import { precisionAt } from '../links/ranking/precision-at.ts'
import type { Scored } from '../links/ranking/ranked.ts'
import { hitsAt, meanOf, meanReciprocalRank, ranks } from '../links/ranking/ranks.ts'
import type { Metrics } from './result.ts'

/** A list of candidates of one unit (a region), with what came true of them. */
export interface List {
  /** The number of the unit; several lists may be of one. */
  unit: number
  scored: Scored
}

/** How well one list is in order. Ranks are realistic, among the list's own candidates that did not come true. */
export function metricsOf({ scored }: List): Metrics {
  const realistic = ranks(scored).map((rank) => rank.realistic)
  return {
    auc: areaUnderCurve(scored).value,
    averagePrecision: averagePrecision(scored).value,
    precisionAt5: precisionAt(scored, 5).value,
    reciprocalRank: meanReciprocalRank(realistic).value,
    hitsAt1: hitsAt(realistic, 1).value,
    hitsAt3: hitsAt(realistic, 3).value,
    hitsAt5: hitsAt(realistic, 5).value,
  }
}

/** Means over lists; a list without a value is left out of its mean. */
export function meanMetrics(lists: readonly Metrics[]): Metrics {
  const mean = (name: keyof Metrics) => meanOf(lists.flatMap((one) => one[name] ?? [])).value
  return {
    auc: mean('auc'),
    averagePrecision: mean('averagePrecision'),
    precisionAt5: mean('precisionAt5'),
    reciprocalRank: mean('reciprocalRank'),
    hitsAt1: mean('hitsAt1'),
    hitsAt3: mean('hitsAt3'),
    hitsAt5: mean('hitsAt5'),
  }
}
