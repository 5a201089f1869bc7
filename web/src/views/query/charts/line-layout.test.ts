import { describe, expect, it } from 'vitest'
import type { Lines } from './chart-data.ts'
import { lineLayout, mostLines } from './line-layout.ts'

const box = { width: 600, height: 300, right: 120 }
const line = (series: string, ...values: number[]): Lines['lines'][number] => ({
  series,
  points: values.map((value, at) => ({ at, value })),
})

describe('lineLayout', () => {
  it('gives each line a dash of its own', () => {
    const lines = Array.from({ length: mostLines }, (_, index) => line(String(index), index, index))
    const { lines: drawn } = lineLayout({ places: [2019, 2020], lines }, box)
    expect(new Set(drawn.map(({ dash }) => dash)).size).toBe(mostLines)
  })

  it('keeps labels a line apart though the lines end in one point, and inside the box', () => {
    const lines = Array.from({ length: mostLines }, (_, index) => line(String(index), 0, 0))
    const ys = lineLayout({ places: [2019, 2020], lines }, box)
      .lines.map(({ labelY }) => labelY)
      .sort((a, b) => a - b)
    ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(16))
    expect(Math.max(...ys)).toBeLessThanOrEqual(box.height)
  })

  it('sets years as far apart as they are', () => {
    const { places } = lineLayout({ places: [2010, 2011, 2020], lines: [line('a', 1, 2, 3)] }, box)
    const [a = 0, b = 0, c = 0] = places.map(({ x }) => x)
    expect((c - a) / (b - a)).toBeCloseTo(10)
  })

  it('draws one place and words without failing', () => {
    expect(lineLayout({ places: ['spring'], lines: [line('a', 1)] }, box).lines[0]?.d).toMatch(/^M[\d.]+ [\d.]+$/u)
  })
})
