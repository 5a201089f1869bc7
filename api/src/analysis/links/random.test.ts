import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded, xoshiro128 } from './random.ts'

describe('random numbers', () => {
  test('are those of the reference implementation', () => {
    const next = xoshiro128([1, 2, 3, 4])
    expect(Array.from({ length: 6 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492])
  })

  test('are the same for the same seed, and others for another', () => {
    const draw = (seed: number) => {
      const { below } = seeded(seed)
      return Array.from({ length: 20 }, () => below(1000))
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    expect(new Set(draw(0)).size).toBeGreaterThan(10)
  })

  test('stay within their bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, limit) => {
        const { below, unit } = seeded(seed)
        const [whole, part] = [below(limit), unit()]
        expect(Number.isInteger(whole) && whole >= 0 && whole < limit).toBe(true)
        expect(part >= 0 && part < 1).toBe(true)
      }),
    )
  })

  test('favour none of six', () => {
    const { below } = seeded(3)
    const counts = new Array<number>(6).fill(0)
    for (let draw = 0; draw < 60_000; draw++) {
      const side = below(6)
      counts[side] = (counts[side] ?? 0) + 1
    }
    // Chi squared with five degrees of freedom: above 20.5 in one of a thousand seeds.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5)
  })
})
