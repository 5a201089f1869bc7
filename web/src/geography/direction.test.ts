import { describe, expect, it } from 'vitest'
import { nextPlace, type Direction } from './direction.ts'

const places = [
  { id: 'here', x: 0, y: 0 },
  { id: 'north', x: 4, y: -30 },
  { id: 'near north but aside', x: 14, y: -10 },
  { id: 'east', x: 20, y: 1 },
  { id: 'same spot', x: 0, y: 0 },
]

describe('the next place', () => {
  it.each<[Direction, string | undefined]>([
    ['up', 'north'],
    ['right', 'east'],
    ['left', undefined],
  ])('%s is the one that deviates least, by how far it is', (direction, next) => {
    expect(nextPlace('here', direction, places)).toBe(next)
  })

  it('lies aside where there is nothing straight on', () => {
    expect(nextPlace('here', 'down', places)).toBe('east')
  })

  it('is nothing from where nobody stands', () => {
    expect(nextPlace('nowhere', 'up', places)).toBeUndefined()
  })
})
