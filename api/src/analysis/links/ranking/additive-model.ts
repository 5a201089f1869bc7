import { type Measured, without } from '../measured.ts'
import { newton } from './newton.ts'

/** Cases to score: `features` holds `width` numbers a case, one case after the other. */
export interface Cases {
  features: Float64Array
  width: number
}

/** A score that is a sum of parts, one for each feature, so that it can be read. */
export interface AdditiveModel {
  /** Log odds of a case that is average in everything. */
  intercept: number
  /** What one standard deviation more of a feature adds to the log odds. */
  weights: number[]
  means: number[]
  /** Population standard deviations; 0 for a feature that never varies. */
  deviations: number[]
}

/**
 * Logistic regression: log odds = intercept + Σ weight · (feature − mean) / deviation, with mean and deviation of the
 * cases it is fitted on. Least summed log loss plus ½ · penalty · ‖weights‖² (1 unless given), the intercept free, by
 * Newton's method until no step is above 1e-10. A feature that never varies weighs 0.
 *
 * Cox 1958, doi 10.1111/j.2517-6161.1958.tb00292.x; penalty: le Cessie and van Houwelingen 1992, doi 10.2307/2347628.
 * Null where all or no cases came true. Steps: cases × features squared, times about ten.
 */
export function fitAdditiveModel(
  cases: Cases,
  positive: ArrayLike<boolean | 0 | 1>,
  penalty = 1,
): Measured<AdditiveModel, 'one_class' | 'does_not_converge'> {
  const labels = Float64Array.from(positive, Number)
  const positives = labels.reduce((sum, value) => sum + value, 0)
  if (positives === 0 || positives === labels.length) return without('one_class')
  const scale = scaleOf(cases)
  const found = newton({ features: standardised(cases, scale), width: cases.width, labels, penalty })
  if (found === null) return without('does_not_converge')
  return { value: { intercept: found.at(-1) ?? 0, weights: found.slice(0, -1), ...scale } }
}

/** What each feature adds to the log odds of each case, laid out as the features are. */
export function partsOf(model: AdditiveModel, cases: Cases): Float64Array {
  return standardised(cases, model).map((value, place) => value * (model.weights[place % cases.width] ?? 0))
}

/** The log odds of each case: intercept and all its parts. */
export function logOdds(model: AdditiveModel, cases: Cases): Float64Array {
  const sums = new Float64Array(cases.features.length / cases.width).fill(model.intercept)
  for (const [place, part] of partsOf(model, cases).entries()) {
    const one = Math.floor(place / cases.width)
    sums[one] = (sums[one] ?? 0) + part
  }
  return sums
}

type Scale = Pick<AdditiveModel, 'means' | 'deviations'>

function scaleOf({ features, width }: Cases): Scale {
  const count = features.length / width
  const meanOver = (value: (place: number) => number): number[] =>
    Array.from({ length: width }, (_, feature) => {
      let sum = 0
      for (let place = feature; place < features.length; place += width) sum += value(place)
      return sum / count
    })
  const means = meanOver((place) => features[place] ?? 0)
  const variances = meanOver((place) => ((features[place] ?? 0) - (means[place % width] ?? 0)) ** 2)
  // Rounding leaves a trace of variance in a number that is always the same.
  const deviations = variances.map((variance, k) =>
    variance <= 1e-28 * (means[k] ?? 0) ** 2 ? 0 : Math.sqrt(variance),
  )
  return { means, deviations }
}

function standardised({ features, width }: Cases, { means, deviations }: Scale): Float64Array {
  return features.map((value, place) => {
    const deviation = deviations[place % width] ?? 0
    return deviation === 0 ? 0 : (value - (means[place % width] ?? 0)) / deviation
  })
}
