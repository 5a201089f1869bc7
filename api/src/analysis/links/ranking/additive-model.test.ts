import { describe, expect, test } from 'vitest'
import { expectNear } from '../golden.ts'
import { fitAdditiveModel, logOdds, partsOf } from './additive-model.ts'
import { solved } from './cholesky.ts'

const forty = Array.from({ length: 40 }, (_, i) => i)
const cases = { features: Float64Array.from(forty.flatMap((i) => [i % 7, (i * i) % 11, Math.sin(i)])), width: 3 }
const positive = forty.map((i) => (i * i * 3 + i * 5) % 13 < 6)

describe('additive model', () => {
  // Numbers of scikit-learn 1.9.1, LogisticRegression with the solver newton-cholesky and C = 1 / penalty.
  test('is that of scikit-learn', () => {
    const { value } = fitAdditiveModel(cases, positive)
    expectNear(value, {
      intercept: -0.10220175003602772,
      weights: [-0.08598941906540394, -0.10058635191513551, -0.25322879255152564],
      means: [2.875, 3.925, 0.02882745617787838],
      deviations: [1.964529205687714, 2.8141384116635058, 0.7044271509760432],
    })
    expectNear(
      fitAdditiveModel(cases, positive, 5).value?.weights,
      [-0.06041168190886118, -0.06980544473456826, -0.18400955667373148],
    )
  })

  test('is a sum of parts, and as likely on average as what came true', () => {
    const { value: model } = fitAdditiveModel(cases, positive)
    if (model === null) throw new Error('no model')
    const [odds, parts] = [logOdds(model, cases), partsOf(model, cases)]
    forty.forEach((i) => {
      const own = parts.subarray(3 * i, 3 * i + 3)
      expectNear(
        odds[i],
        own.reduce((sum, part) => sum + part, model.intercept),
      )
    })
    const expected = odds.reduce((sum, one) => sum + 1 / (1 + Math.exp(-one)), 0)
    expectNear(expected, positive.filter((one) => one).length)
  })

  test('gives a feature that never varies the weight 0', () => {
    const withConstant = { features: Float64Array.from(forty.flatMap((i) => [0.1, i % 7])), width: 2 }
    const alone = { features: Float64Array.from(forty, (i) => i % 7), width: 1 }
    const { value } = fitAdditiveModel(withConstant, positive)
    expect(value?.deviations[0]).toBe(0)
    expectNear(value?.weights, [0, fitAdditiveModel(alone, positive).value?.weights[0] ?? NaN])
  })

  test('finds its way when everything is parted cleanly, and says so where nothing holds the weights', () => {
    const parted = { features: Float64Array.from(forty), width: 1 }
    const late = forty.map((i) => i >= 20)
    expect(fitAdditiveModel(parted, late).value?.weights[0]).toBeGreaterThan(2)
    expect(fitAdditiveModel(parted, late, 0)).toEqual({ value: null, reason: 'does_not_converge' })
    expect(
      fitAdditiveModel(
        parted,
        forty.map(() => true),
      ),
    ).toEqual({ value: null, reason: 'one_class' })
  })
})

test('a small system of equations is solved, or refused where a direction has no curvature', () => {
  expectNear(
    solved(
      [
        [4, 2, 0],
        [2, 5, 1],
        [0, 1, 3],
      ],
      [8, 15, 11],
    ),
    [1, 2, 3],
  )
  expect(
    solved(
      [
        [1, 1],
        [1, 1],
      ],
      [1, 1],
    ),
  ).toBeNull()
})
