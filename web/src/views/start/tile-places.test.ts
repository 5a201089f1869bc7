import { describe, expect, it } from 'vitest'
import { nextTile, tilePlaces } from './tile-places.ts'

const all = Object.keys(tilePlaces)

describe('the tile map', () => {
  it('has a place of its own for each of the 36 regions', () => {
    expect(new Set(Object.values(tilePlaces).map(([x, y]) => `${x} ${y}`)).size).toBe(36)
  })

  it('is walked as the regions lie', () => {
    expect(nextTile('territory:se221', 'up', all)).toBe('territory:se212')
    expect(nextTile('territory:se224', 'right', all)).toBe('territory:se212')
    expect(nextTile('territory:no0a2', 'left', all)).toBeUndefined()
    expect(nextTile('territory:se214', 'left', all)).toBe('territory:se123')
  })

  it('reaches every region by arrows from any other', () => {
    const seen = new Set(['territory:se221'])
    const queue = ['territory:se221']
    for (const id of queue)
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = nextTile(id, direction, all)
        if (next !== undefined && !seen.has(next)) queue.push(next)
        if (next !== undefined) seen.add(next)
      }
    expect(seen.size).toBe(36)
  })
})
