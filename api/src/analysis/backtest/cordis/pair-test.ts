import { type AdditiveModel, fitAdditiveModel, logOdds } from '../../links/ranking/additive-model.ts'
import { areaUnderCurve, weightedAreaUnderCurve } from '../../links/ranking/area-under-curve.ts'
import { averagePrecision } from '../../links/ranking/average-precision.ts'
import { bootstrapAll } from '../../links/ranking/bootstrap.ts'
import { meanOf } from '../../links/ranking/ranks.ts'
import { corrected, DRAWS, LEVEL } from '../compare.ts'
import { featureNames, type PairScore, type PairTest, type ScoreName } from '../result.ts'
import { type Described, describe, together } from './features.ts'
import type { PairList, Period } from './period.ts'
import type { Samples } from './sample.ts'

export type Negatives = 'random' | 'matched'

const BASELINE = 'degree_product'

/** One sample of pairs with what every score says of each: those that came to be first, then those that did not. */
export interface Scored {
  pairs: PairList
  positive: readonly boolean[]
  scores: Readonly<Partial<Record<ScoreName, Float64Array>>>
  model: AdditiveModel
}

export interface Sampled {
  training: Period
  test: Period
  trainingSamples: Samples
  testSamples: Samples
}

/** Fits the additive model on the pairs of the earlier window, and scores those of the later one with it, once. */
export function scorePairs(sampled: Sampled, negatives: Negatives): Scored {
  const known = caseOf(sampled.training, sampled.trainingSamples, negatives)
  const { value: model, reason } = fitAdditiveModel(known.described.cases, known.positive)
  if (model === null) throw new RangeError(`the additive model has no fit: ${reason}`)
  const { pairs, described, positive } = caseOf(sampled.test, sampled.testSamples, negatives)
  return {
    pairs,
    positive,
    model,
    scores: {
      [LEVEL]: new Float64Array(positive.length),
      ...described.scores,
      additive: logOdds(model, described.cases),
    },
  }
}

function caseOf(
  period: Period,
  { positives, ...kinds }: Samples,
  negatives: Negatives,
): { pairs: PairList; described: Described; positive: boolean[] } {
  const pairs = together(positives, kinds[negatives])
  const positive = Array.from(pairs.a, (_, place) => place < positives.a.length)
  return { pairs, described: describe(period, pairs), positive }
}

/** Means over the samples of all seeds; intervals and weights on the first of them. */
export function testPairs(samples: readonly Scored[], organisations: number, seed: number): PairTest {
  const [first] = samples
  if (first === undefined) throw new RangeError('no sample')
  const names = Object.keys(first.scores) as ScoreName[]
  const others = names.filter((score) => score !== BASELINE)
  const intervals = differencesOf(first, others, { organisations, seed })
  const differences = corrected(intervals)
  const { weights, means, deviations, intercept } = first.model
  return {
    baseline: BASELINE,
    prevalence: first.positive.filter((came) => came).length / first.positive.length,
    scores: names.map((score) => meansOf(samples, score, differences.get(score) ?? null)),
    weights: featureNames.map((feature, place) => ({
      feature,
      weight: weights[place] ?? 0,
      mean: means[place] ?? 0,
      deviation: deviations[place] ?? 0,
    })),
    intercept,
  }
}

function meansOf(samples: readonly Scored[], score: ScoreName, found: PairScore['difference']): PairScore {
  const lists = samples.map(({ scores, positive }) => ({ scores: scores[score] ?? [], positive }))
  const aucBySeed = lists.map((list) => areaUnderCurve(list).value ?? 0)
  const precisions = lists.map((list) => averagePrecision(list).value ?? 0)
  return {
    score,
    auc: meanOf(aucBySeed).value ?? 0,
    averagePrecision: meanOf(precisions).value ?? 0,
    aucBySeed,
    difference: found,
  }
}

/** Organisations are drawn anew; a pair weighs as often as its one end times its other. Samples and model stay. */
function differencesOf(
  { pairs, positive, scores }: Scored,
  names: readonly ScoreName[],
  { organisations, seed }: { organisations: number; seed: number },
) {
  const areaOf = (name: ScoreName) => weightedAreaUnderCurve({ scores: scores[name] ?? [], positive })
  const [base, areas] = [areaOf(BASELINE), names.map(areaOf)]
  const weights = new Float64Array(positive.length)
  const intervals = bootstrapAll(
    organisations,
    (times) => {
      // A plain loop: it runs 4,000 times over 40,000 pairs.
      for (let place = 0; place < weights.length; place++)
        weights[place] = (times[pairs.a[place] ?? 0] ?? 0) * (times[pairs.b[place] ?? 0] ?? 0)
      const { value } = base(weights)
      return areas.map((area) => {
        const mine = area(weights).value
        return mine === null || value === null ? null : mine - value
      })
    },
    { seed, draws: DRAWS },
  )
  return names.flatMap((score, place) => {
    const interval = intervals[place]
    return interval === undefined ? [] : [{ score, interval }]
  })
}
