import { describe, expect, it } from 'vitest'
import { nextPlace } from './direction.ts'
import { placedTiles, tilePlaces } from './tile-places.ts'

const all = placedTiles(Object.keys(tilePlaces))

describe('the tile map', () => {
  it('has a place of its own for each of the 36 regions', () => {
    expect(new Set(Object.values(tilePlaces).map(([x, y]) => `${x} ${y}`)).size).toBe(36)
  })

  it('is walked as the regions lie', () => {
    expect(nextPlace('territory:se221', 'up', all)).toBe('territory:se212')
    expect(nextPlace('territory:se224', 'right', all)).toBe('territory:se212')
    expect(nextPlace('territory:no0a2', 'left', all)).toBeUndefined()
    expect(nextPlace('territory:se214', 'left', all)).toBe('territory:se123')
  })

  it('reaches every region by arrows from any other', () => {
    const seen = new Set(['territory:se221'])
    const queue = ['territory:se221']
    for (const id of queue)
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = nextPlace(id, direction, all)
        if (next !== undefined && !seen.has(next)) queue.push(next)
        if (next !== undefined) seen.add(next)
      }
    expect(seen.size).toBe(36)
  })
})
