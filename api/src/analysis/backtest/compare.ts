import { bootstrap, type Interval } from '../links/ranking/bootstrap.ts'
import { holm } from '../links/ranking/holm.ts'
import type { Measured } from '../links/measured.ts'
import { type List, meanMetrics, metricsOf } from './metrics.ts'
import type { Difference, Metrics, ScoreName, ScoreResult, ScoreTable } from './result.ts'

/** Draws of every bootstrap. */
export const DRAWS = 4000

/** Scores that are the same for all: drawing by lot, and saying that everything stays as it was. */
export const LEVEL = 'constant' satisfies ScoreName

export interface Comparison {
  /** The same lists in the same order by every score. */
  lists: ReadonlyMap<ScoreName, readonly List[]>
  baseline: ScoreName
  units: number
  seed: number
  /** Whether the scores are compared by a list; by all of them unless given. */
  compared?: (place: number) => boolean
}

/** Each score's means, and how far it is from the baseline: paired by list, units drawn anew, Holm over the scores. */
export function compareScores(comparison: Comparison): ScoreTable {
  const { lists, baseline } = comparison
  const byScore = [...lists].map(([score, own]) => ({ score, own, metrics: own.map(metricsOf) }))
  const base = byScore.find(({ score }) => score === baseline)
  if (base === undefined) throw new RangeError(`no lists of ${baseline}`)
  const others = byScore.filter(({ score }) => score !== baseline)
  const of = (name: 'auc' | 'averagePrecision') =>
    corrected(
      others.map(({ score, own, metrics }) => ({
        score,
        interval: pairedDifference(comparison, { own, metrics, base: base.metrics, name }),
      })),
    )
  const [auc, averagePrecision] = [of('auc'), of('averagePrecision')]
  const scores = byScore.map(({ score, metrics }): ScoreResult => {
    const [byAuc, byPrecision] = [auc.get(score), averagePrecision.get(score)]
    const difference = byAuc && byPrecision ? { auc: byAuc, averagePrecision: byPrecision } : null
    return { score, metrics: meanMetrics(metrics), difference }
  })
  return { baseline, scores }
}

interface Paired {
  own: readonly List[]
  metrics: readonly Metrics[]
  base: readonly Metrics[]
  name: 'auc' | 'averagePrecision'
}

function pairedDifference({ units, seed, compared }: Comparison, { own, metrics, base, name }: Paired) {
  const [sums, counts] = [new Float64Array(units), new Float64Array(units)]
  for (const [place, { unit }] of own.entries()) {
    const [mine, theirs] = [metrics[place]?.[name], base[place]?.[name]]
    if (mine == null || theirs == null || compared?.(place) === false) continue
    sums[unit] = (sums[unit] ?? 0) + mine - theirs
    counts[unit] = (counts[unit] ?? 0) + 1
  }
  // Only units with a list are drawn: the others have nothing to say.
  const having = Array.from(counts.keys()).filter((unit) => (counts[unit] ?? 0) > 0)
  return bootstrap(
    having.length,
    (times) => {
      let [sum, count] = [0, 0]
      for (const [place, unit] of having.entries()) {
        sum += (times[place] ?? 0) * (sums[unit] ?? 0)
        count += (times[place] ?? 0) * (counts[unit] ?? 0)
      }
      return count === 0 ? null : sum / count
    },
    { seed, draws: DRAWS },
  )
}

/** Holm's correction over the scores that are put to the test; what is level by its nature is not one of them. */
export function corrected(
  found: readonly { score: ScoreName; interval: Measured<Interval, 'too_few'> }[],
): Map<ScoreName, Difference> {
  const known = found.flatMap(({ score, interval }) => (interval.value === null ? [] : [{ score, ...interval.value }]))
  const tested = known.filter(({ score }) => score !== LEVEL)
  const adjusted = holm(tested.map(({ pValue }) => pValue))
  return new Map(
    known.map(({ score, estimate, low, high, pValue }) => {
      const place = tested.findIndex((one) => one.score === score)
      return [score, { estimate, low, high, pValue, holm: adjusted[place] ?? null }]
    }),
  )
}
