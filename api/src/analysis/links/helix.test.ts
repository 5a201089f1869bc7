import { describe, expect, test } from 'vitest'
import { criticalMass, strandsWithActors } from './critical-mass.ts'
import { expectNear, goldenTest } from './golden.ts'
import { helixCompleteness } from './helix.ts'

describe('quadruple helix', () => {
  goldenTest('helix_completeness', ({ input, output }) => {
    expectNear(Object.fromEntries(Object.entries(input).map(([name, counts]) => [name, plain(counts)])), output)
  })

  const plain = (counts: Parameters<typeof helixCompleteness>[0]) => {
    const { balance, ...rest } = helixCompleteness(counts)
    return { completeness: rest.completeness, balance: balance.value, missing: rest.missing }
  }

  test('says why there is no balance', () => {
    const nobody = { academia: 0, industry: 0, government: 0, civil_society: 0 }
    expect(helixCompleteness(nobody).balance).toEqual({ value: null, reason: 'no_actor' })
  })

  test('counts the strands with enough actors, three unless asked otherwise', () => {
    const counts = { academia: 3, industry: 7, government: 2, civil_society: 0 }
    expect(strandsWithActors(counts)).toEqual(['academia', 'industry'])
    expect(strandsWithActors(counts, 2)).toEqual(['academia', 'industry', 'government'])
  })
})

describe('critical mass', () => {
  goldenTest('critical_mass_stars', ({ input, output }) => {
    const { sizeThreshold, lqThreshold, focusThreshold, ...mass } = {
      regionArea: input.regionArea,
      region: input.region,
      reference: input.reference,
      referenceTotal: input.referenceTotal,
      sizeThreshold: input.sizeThreshold,
      lqThreshold: input.lqThreshold,
      focusThreshold: input.focusThreshold,
    }
    const { value } = criticalMass(mass, { size: sizeThreshold, focus: focusThreshold })
    expectNear({ size: value?.size, lq: value?.specialisation, focus: value?.focus, stars: value?.stars }, output)
    // The threshold that is taken when none is given.
    expect(lqThreshold).toBe(2)
    const strict = { size: 1, focus: 1, specialisation: 3 }
    expect(criticalMass(mass, strict).value?.stars).toBe(0)
  })

  test('is unknown where nothing is counted', () => {
    const mass = { regionArea: 0, region: 0, reference: 5, referenceTotal: 9 }
    expect(criticalMass(mass, { size: 0.1, focus: 0.1 })).toEqual({ value: null, reason: 'no_activity' })
  })
})
