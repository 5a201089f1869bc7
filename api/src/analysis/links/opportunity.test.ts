import { describe, expect, test } from 'vitest'
import { expectNear, goldenTest } from './golden.ts'
import { highOf, median, opportunityQuadrants } from './opportunity.ts'

describe('opportunity quadrant', () => {
  goldenTest('opportunity_quadrant', ({ input, medianDensity, medianComplexity, output }) => {
    expectNear(median(input.density.filter((value) => value !== null)), medianDensity)
    expectNear(median(input.complexity), medianComplexity)
    expectNear(opportunityQuadrants(input), output)
  })

  test('says which of the two is missing', () => {
    expect(opportunityQuadrants({ density: [0.5, null], complexity: [null, 1] })).toEqual([
      { value: null, reason: 'no_complexity' },
      { value: null, reason: 'nothing_related' },
    ])
  })

  test('shows one axis where the other is unknown', () => {
    expect(highOf([0.1, null, 0.3, 0.2])).toEqual([false, null, true, true])
    expect(highOf([null])).toEqual([null])
    expect(median([])).toBeNull()
    expect(median([3, 1, 2])).toBe(2)
  })
})
