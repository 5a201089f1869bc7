import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear, goldenTest } from '../golden.ts'
import { areaUnderCurve, weightedAreaUnderCurve } from './area-under-curve.ts'
import { averagePrecision, prevalence } from './average-precision.ts'
import { precisionAt, recallAt } from './precision-at.ts'
import { hitsAt, meanReciprocalRank, ranks } from './ranks.ts'

const scoredOf = ({ scores, labels }: { scores: readonly number[]; labels: readonly number[] }) => ({
  scores,
  positive: labels.map((label) => label === 1),
})
const byK = (wanted: object, at: (k: number) => unknown) =>
  expectNear(Object.fromEntries(Object.keys(wanted).map((k) => [k, at(Number(k))])), wanted)

describe('ranking metrics', () => {
  goldenTest('ranking_metrics', (wanted) => {
    const scored = scoredOf(wanted)
    for (const value of Object.values(wanted.auc)) expectNear(areaUnderCurve(scored), value)
    for (const value of Object.values(wanted.averagePrecisionStep)) expectNear(averagePrecision(scored), value)
    const found = ranks(scored)
    const { optimistic, pessimistic, realistic } = wanted.ranksAgainstNegatives
    expectNear(
      found.map((rank) => rank.optimistic),
      optimistic,
    )
    expectNear(
      found.map((rank) => rank.pessimistic),
      pessimistic,
    )
    expectNear(
      found.map((rank) => rank.realistic),
      realistic,
    )
    for (const value of Object.values(wanted.mrrRealistic)) expectNear(meanReciprocalRank(realistic), value)
    byK(wanted.hitsAtKRealistic, (k) => hitsAt(realistic, k))
    byK(wanted.precisionAtKExpected, (k) => precisionAt(scored, k))
    byK(wanted.recallAtKExpected, (k) => recallAt(scored, k))
    expectNear(prevalence(scored), wanted.randomBaselineAP)
  })

  goldenTest('ranking_metrics_all_tied', (wanted) => {
    expectNear(areaUnderCurve(scoredOf(wanted)), wanted.auc)
    expectNear(averagePrecision(scoredOf(wanted)), wanted.averagePrecisionStep)
  })

  // Numbers of scikit-learn 1.9.1 on forty cases with many ties.
  const forty = Array.from({ length: 40 }, (_, i) => i)
  const scored = {
    scores: forty.map((i) => ((i * 7) % 10) / 10),
    positive: forty.map((i) => (i * i * 3 + i * 5) % 13 < 6),
  }

  test('are those of scikit-learn, with weights as well', () => {
    expectNear(areaUnderCurve(scored), 0.39473684210526316)
    expectNear(averagePrecision(scored), 0.4964598997493734)
    expectNear(weightedAreaUnderCurve(scored)(forty.map((i) => i % 4)), 0.4124579124579125)
  })

  const anyCases = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()), { minLength: 1, maxLength: 30 })
  const split = (pairs: readonly (readonly [number, boolean])[]) => ({
    scores: pairs.map(([score]) => score),
    positive: pairs.map(([, positive]) => positive),
  })

  test('a constant score gets one half and the prevalence, whatever came true', () => {
    fc.assert(
      fc.property(anyCases, (pairs) => {
        const constant = { ...split(pairs), scores: pairs.map(() => 3) }
        const mixed = new Set(constant.positive).size === 2
        expectNear(areaUnderCurve(constant), mixed ? 1 / 2 : null)
        expectNear(averagePrecision(constant), constant.positive.includes(true) ? prevalence(constant).value : null)
      }),
    )
  })

  test('do not depend on the order in which ties are handed in', () => {
    fc.assert(
      fc.property(anyCases, (pairs) => {
        const [there, back] = [split(pairs), split(pairs.toReversed())]
        expectNear(areaUnderCurve(there), areaUnderCurve(back).value)
        expectNear(averagePrecision(there), averagePrecision(back).value)
        expectNear(ranks(there), ranks(back))
        expectNear(precisionAt(there, 5), precisionAt(back, 5).value)
      }),
    )
  })

  test('the area is the mean of what the realistic ranks say', () => {
    fc.assert(
      fc.property(anyCases, (pairs) => {
        const found = split(pairs)
        const negatives = found.positive.filter((positive) => !positive).length
        const { value } = areaUnderCurve(found)
        if (value === null) return
        const parts = ranks(found).map(({ realistic }) => 1 - (realistic - 1) / negatives)
        expectNear(value, parts.reduce((sum, part) => sum + part, 0) / parts.length)
      }),
    )
  })

  test('a difference of rounding is none: the same parts, added in another order, tie', () => {
    const parts = { scores: [0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1, 0.6 + 1e-9], positive: [true, false, false] }
    expect(parts.scores[0]).not.toBe(parts.scores[1])
    expectNear(areaUnderCurve(parts), 1 / 4)
  })

  test('an integer weight is as many cases', () => {
    fc.assert(
      fc.property(anyCases, fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }), (pairs, weights) => {
        const repeated = pairs.flatMap((pair, place) => new Array<typeof pair>(weights[place] ?? 0).fill(pair))
        expectNear(weightedAreaUnderCurve(split(pairs))(weights), areaUnderCurve(split(repeated)).value)
      }),
    )
  })

  test('are unknown without cases of both kinds, with the reason', () => {
    const none = { scores: [1, 2], positive: [false, false] }
    expect(areaUnderCurve(none)).toEqual({ value: null, reason: 'one_class' })
    expect(averagePrecision(none)).toEqual({ value: null, reason: 'one_class' })
    expect(recallAt(none, 1)).toEqual({ value: null, reason: 'one_class' })
    expect(areaUnderCurve({ scores: [1], positive: [true] })).toEqual({ value: null, reason: 'one_class' })
    expect(precisionAt({ scores: [], positive: [] }, 5)).toEqual({ value: null, reason: 'too_few' })
    expect(prevalence({ scores: [], positive: [] })).toEqual({ value: null, reason: 'too_few' })
    expect(meanReciprocalRank([])).toEqual({ value: null, reason: 'too_few' })
    expect(precisionAt({ scores: [1], positive: [true] }, 5).value).toBe(1 / 5)
  })
})
