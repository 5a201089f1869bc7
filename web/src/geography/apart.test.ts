import { describe, expect, it } from 'vitest'
import { apart } from './apart.ts'

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

describe('places pushed apart', () => {
  it('leaves alone what lies far enough', () => {
    const far = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 30, y: 0 },
    ]
    expect(apart(far, 20)).toEqual(far)
  })

  it('leaves no pair nearer than asked for, also of a crowd on one spot', () => {
    const crowd = Array.from({ length: 6 }, (_, index) => ({ id: String(index), x: 50, y: 50 + index * 0.01 }))
    const moved = apart(crowd, 20)
    const nearest = Math.min(...moved.flatMap((a, index) => moved.slice(index + 1).map((other) => distance(a, other))))
    expect(nearest).toBeGreaterThan(19)
    expect(Math.max(...moved.map((place) => distance(place, { x: 50, y: 50 })))).toBeLessThan(80)
  })

  it('gives the same answer twice', () => {
    const places = [3, 1, 4, 1, 5].map((x, index) => ({ id: String(index), x, y: index }))
    expect(apart(places, 9)).toEqual(apart(places, 9))
  })
})
