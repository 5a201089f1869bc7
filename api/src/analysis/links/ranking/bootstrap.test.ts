import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear } from '../golden.ts'
import { bootstrap, countedMean } from './bootstrap.ts'
import { holm } from './holm.ts'

describe('bootstrap interval', () => {
  const values = Array.from({ length: 50 }, (_, i) => Math.sin(i) + 0.4)

  test('is the same for the same seed to the last digit, and close for another', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => bootstrap(50, countedMean(values), { seed }).value)
    expect(again).toEqual(one)
    expect(other?.low).not.toBe(one?.low)
    expect(Math.abs((other?.low ?? NaN) - (one?.low ?? NaN))).toBeLessThan(0.02)
    expect(one?.draws).toBe(4000)
  })

  test('of a mean is about 1.96 standard errors to each side', () => {
    const { value } = bootstrap(50, countedMean(values), { seed: 4 })
    const mean = values.reduce((sum, one) => sum + one, 0) / 50
    const error = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 50 / 50)
    expectNear(value?.estimate, mean)
    expect(((value?.high ?? NaN) - mean) / error).toBeCloseTo(1.96, 0)
    expect((mean - (value?.low ?? NaN)) / error).toBeCloseTo(1.96, 0)
    expect(value?.pValue).toBeLessThan(0.05)
  })

  test('of what never changes is that one number, and of nothing is unknown', () => {
    const { value } = bootstrap(3, countedMean([2, 2, 2]), { seed: 1, draws: 10 })
    expectNear(value, { estimate: 2, low: 2, high: 2, pValue: '2/11', draws: 10 })
    expect(bootstrap(0, countedMean([]), { seed: 1 })).toEqual({ value: null, reason: 'too_few' })
  })

  test('leaves out draws without a value, and says how many had one', () => {
    const { value } = bootstrap(2, (counts) => (counts[0] === 0 ? null : 1), { seed: 1, draws: 1000 })
    expect(value?.draws).toBeGreaterThan(700)
    expect(value?.draws).toBeLessThan(800)
  })
})

describe("Holm's correction", () => {
  test('multiplies the smallest by all, the next by one less, and never turns an order round', () => {
    expectNear(holm([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02])
    expect(holm([])).toEqual([])
  })

  test('never makes a test look better, and keeps to [0, 1]', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (pValues) => {
        holm(pValues).forEach((adjusted, test) => {
          expect(adjusted).toBeGreaterThanOrEqual(pValues[test] ?? NaN)
          expect(adjusted).toBeLessThanOrEqual(1)
        })
      }),
    )
  })
})
