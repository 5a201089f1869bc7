import { describe, expect, it } from 'vitest'
import { nextWhere, stepTo } from './grid.ts'

const near = { rows: 3, columns: 4, far: false }

describe('walking a matrix', () => {
  it('goes one cell and stops at the edges', () => {
    expect(stepTo('ArrowRight', [1, 1], near)).toEqual([1, 2])
    expect(stepTo('ArrowRight', [1, 3], near)).toEqual([1, 3])
    expect(stepTo('ArrowUp', [0, 3], near)).toEqual([0, 3])
    expect(stepTo('x', [0, 0], near)).toBeUndefined()
  })

  it('goes to the ends of the row, and with Ctrl to the edges of the table', () => {
    const far = { ...near, far: true }
    expect(stepTo('End', [1, 1], near)).toEqual([1, 3])
    expect(stepTo('Home', [1, 1], near)).toEqual([1, 0])
    expect(stepTo('ArrowDown', [0, 1], far)).toEqual([2, 1])
    expect(stepTo('End', [0, 1], far)).toEqual([2, 3])
    expect(stepTo('Home', [2, 1], far)).toEqual([0, 0])
  })

  it('finds the next gap in reading order, round the end, and itself when it is the only one', () => {
    const gap = ([row, column]: readonly [number, number]) => row === 0 && column === 1
    expect(nextWhere([0, 0], near, gap)).toEqual([0, 1])
    expect(nextWhere([2, 3], near, gap)).toEqual([0, 1])
    expect(nextWhere([0, 1], near, gap)).toEqual([0, 1])
    expect(nextWhere([0, 1], near, () => false)).toBeUndefined()
  })
})
