import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear, goldenTest } from './golden.ts'
import { locationQuotients, revealedPresence } from './location-quotient.ts'

describe('location quotient', () => {
  goldenTest('location_quotient', ({ input, output, exact, binaryGE1 }) => {
    expectNear(locationQuotients(input), output)
    expectNear(locationQuotients(input), exact)
    expectNear(revealedPresence(input), binaryGE1)
  })

  goldenTest('location_quotient_boundary', ({ input, output, exact, binaryGE1, binaryGT1 }) => {
    const quotients = locationQuotients(input)
    expectNear(quotients, output)
    expectNear(quotients, exact)
    expectNear(revealedPresence(input), binaryGE1)
    // The other convention, which is not ours, would find nothing here.
    expectNear(
      quotients.map((row) => row.map(({ value }) => (value ?? 0) > 1)),
      binaryGT1,
    )
  })

  test('is unknown, with the reason, where there is no activity', () => {
    expect(locationQuotients([[0, 0]])).toEqual([
      [
        { value: null, reason: 'no_activity' },
        { value: null, reason: 'no_activity' },
      ],
    ])
    expect(locationQuotients([])).toEqual([])
  })
})

describe('revealed presence', () => {
  test('is the same for every region whose shares are all the common ones, however they round', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 2, maxLength: 6 })
    const sizes = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(shares, sizes, (areas, regions) => {
        // Every quotient is exactly 1 here; as a quotient of floating numbers some come out below.
        const found = revealedPresence(regions.map((size) => areas.map((area) => size * area)))
        expect(found.flat().every(({ value }) => value === true)).toBe(true)
      }),
    )
  })

  test('leaves out what is too small to say anything', () => {
    const activity = [
      [2, 10],
      [10, 500],
    ]
    expect(revealedPresence(activity).map(([first]) => first?.value)).toEqual([true, false])
    expect(revealedPresence(activity, { minimum: 3 }).map(([first]) => first?.value)).toEqual([false, false])
  })
})
