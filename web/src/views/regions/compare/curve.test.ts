import { expect, it } from 'vitest'
import { curveOf } from './curve.ts'

it('goes from one place to the other and bows out by its length', () => {
  expect(curveOf({ x: 0, y: 0 }, { x: 100, y: 0 })).toBe('M0.0 0.0Q50.0 24.0 100.0 0.0')
  expect(curveOf({ x: 0, y: 100 }, { x: 0, y: 0 })).toBe('M0.0 100.0Q24.0 50.0 0.0 0.0')
})
