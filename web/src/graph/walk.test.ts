import { describe, expect, it } from 'vitest'
import { bendOf, besideWay, waveOf } from './bend.ts'
import { labelLines, shortName } from './short-name.ts'
import { linesInReadingOrder, nextInDirection } from './walk.ts'
import type { Line } from './lines.ts'

const places = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 300, y: 0 }],
  ['above', { x: 20, y: -80 }],
  ['below left', { x: -90, y: 90 }],
])

describe('walking by arrows', () => {
  it('goes to the near thing that way, and nowhere at the edge', () => {
    expect(nextInDirection(places, 'middle', 'right')).toBe('right')
    expect(nextInDirection(places, 'middle', 'up')).toBe('above')
    expect(nextInDirection(places, 'middle', 'left')).toBe('below left')
    expect(nextInDirection(places, 'far right', 'right')).toBeNull()
  })

  it('reads lines from top to bottom, then left to right', () => {
    const line = (to: string): Line => ({
      id: to,
      from: 'middle',
      to,
      modality: 'stated',
      mark: null,
      part: false,
      statements: [],
    })
    const order = linesInReadingOrder('middle', ['below left', 'far right', 'right', 'above'].map(line), places)
    expect(order.map(({ to }) => to)).toEqual(['above', 'right', 'far right', 'below left'])
  })
})

describe('bending', () => {
  it('stays straight where nothing is in the way, and goes round what is', () => {
    const line = { from: { x: 0, y: 0 }, to: { x: 400, y: 0 }, parallel: false }
    expect(bendOf(line, [{ x: 200, y: 150, r: 20 }])).toBe(0)
    expect(Math.abs(bendOf(line, [{ x: 200, y: 0, r: 20 }]))).toBeGreaterThan(20)
    expect(bendOf({ ...line, parallel: true }, [])).not.toBe(0)
  })
})

describe('a line of a path', () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 100, y: 60 },
  ]

  it('leaves and reaches its things sideways, its middle that of a straight line', () => {
    const [first, second] = waveOf(from, to)
    expect([first.y, second.y]).toEqual([from.y, to.y])
    expect(first.x).toBeGreaterThan(from.x)
    expect([(first.x + second.x) / 2, (first.y + second.y) / 2]).toEqual([50, 30])
  })

  it('says as shares of its way and px aside what says where its control points are', () => {
    const points = waveOf(from, to)
    const { shares, asides } = besideWay(points, from, to)
    const length = Math.hypot(100, 60)
    for (const [at, point] of points.entries()) {
      const [share, aside] = [shares[at] ?? Number.NaN, asides[at] ?? Number.NaN]
      expect(share * 100 - (aside * 60) / length).toBeCloseTo(point.x)
      expect(share * 60 + (aside * 100) / length).toBeCloseTo(point.y)
    }
    expect(besideWay(waveOf(from, { x: 100, y: 0 }), from, { x: 100, y: 0 }).asides).toEqual([0, 0])
  })
})

describe('short names', () => {
  it('takes an acronym, the part before a dash, or the name', () => {
    expect(shortName('Blekinge Tekniska Högskola', ['BTH'])).toBe('BTH')
    expect(shortName('Artificiell intelligens (AI)')).toBe('AI')
    expect(shortName('Smart industri – formningsteknologi och marin teknik')).toBe('Smart industri')
    expect(shortName('Formningsteknologi')).toBe('Formningsteknologi')
  })

  it('breaks a long name into two lines', () => {
    expect(labelLines('Biosfärområde Blekinge Arkipelag')).toEqual(['Biosfärområde', 'Blekinge Arkipelag'])
  })
})
