import { describe, expect, it } from 'vitest'
import { pairId } from '../links-link.ts'
import { cellAt, firstPlace, halfOf, placeOf, stepInHalf, type Half } from './half.ts'

/** Two columns, the first with one part: a, a/1, b, c; an area and its own part make no pair. */
const ids = ['a', 'z-part-of-a', 'b', 'c']
const pairs = [
  ['a', 'b'],
  ['z-part-of-a', 'b'],
  ['a', 'c'],
  ['z-part-of-a', 'c'],
  ['b', 'c'],
] as const
const half: Half = halfOf({
  areas: ids.map((id) => ({
    depth: id.startsWith('z') ? 1 : 0,
    columnId: id.startsWith('z') ? 'a' : id,
    resources: 0,
    area: { __typename: 'SpecialisationArea', id, label: 'SpecialisationArea', kind: null, name: id, lang: 'sv' },
  })),
  cells: pairs.map(([a, b]) => ({
    id: pairId(a, b),
    a,
    b,
    state: 'no_sign',
    plannedByDecision: false,
    score: null,
    verdict: null,
  })),
} as Parameters<typeof halfOf>[0])
const step = (from: readonly [number, number], key: string, far = false) => stepInHalf(half, from, { key, far })

describe('the half matrix', () => {
  it('has a row for each area but the first, and every pair once', () => {
    expect(half.rows.map(({ area, cells }) => [area.area.id, cells.length])).toEqual([
      ['z-part-of-a', 1],
      ['b', 2],
      ['c', 3],
    ])
    expect(half.rows.flatMap(({ cells }) => cells).filter((cell) => cell !== undefined)).toHaveLength(pairs.length)
    expect(cellAt(half, [1, 1])?.id).toBe('areas|b|z-part-of-a')
  })

  it('leaves the place of an area and its own part blank', () => {
    expect(cellAt(half, [0, 0])).toBeUndefined()
    expect(firstPlace(half)).toEqual([1, 0])
    expect(placeOf(half, 'areas|b|c')).toEqual([2, 2])
    expect(placeOf(half, 'areas|b|x')).toBeUndefined()
  })

  it('names a pair the same from both sides', () => {
    expect(pairId('b', 'a')).toBe(pairId('a', 'b'))
  })

  it('is walked by arrows over blank places and never out of the half', () => {
    expect(step([1, 0], 'ArrowUp')).toEqual([1, 0])
    expect(step([1, 0], 'ArrowRight')).toEqual([1, 1])
    expect(step([1, 1], 'ArrowRight')).toEqual([1, 1])
    expect(step([2, 2], 'ArrowUp')).toEqual([2, 2])
    expect(step([2, 1], 'ArrowUp')).toEqual([1, 1])
    expect(step([1, 1], 'x')).toBeUndefined()
  })

  it('leads to the edges with a second key, and to the ends of a row and of all', () => {
    expect(step([2, 2], 'ArrowLeft', true)).toEqual([2, 0])
    expect(step([1, 1], 'ArrowDown', true)).toEqual([2, 1])
    expect(step([2, 2], 'Home')).toEqual([2, 0])
    expect(step([1, 0], 'End')).toEqual([1, 1])
    expect(step([2, 2], 'Home', true)).toEqual([1, 0])
    expect(step([1, 0], 'End', true)).toEqual([2, 2])
  })
})
