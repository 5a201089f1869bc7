import { describe, expect, it } from 'vitest'
import { legendSizes, radiusOf } from './radius.ts'

describe('the size of a circle', () => {
  it('has an area that grows with the number', () => {
    expect(radiusOf(40, 40) / radiusOf(10, 40)).toBeCloseTo(2)
    expect(radiusOf(40, 40)).toBe(radiusOf(9, 9))
  })

  it('is never too small to see', () => {
    expect(radiusOf(1, 10_000)).toBe(4)
    expect(radiusOf(0, 0)).toBe(4)
  })
})

describe('the sizes in a legend', () => {
  it.each([
    [83, [1, 30, 83]],
    [36, [1, 10, 36]],
    [13, [1, 4, 13]],
    [2, [1, 2]],
    [1, [1]],
    [0, []],
  ])('of at most %i', (most, shown) => {
    expect(legendSizes(most)).toEqual(shown)
  })
})
