import { describe, expect, it } from 'vitest'
import { overlaps, placeLabels, type Labelled } from './label-placement.ts'

const label = (id: string, at: { x: number; y: number }, priority = 0): Labelled => ({
  id,
  ...at,
  r: 10,
  width: 60,
  height: 16,
  priority,
})

describe('placing labels', () => {
  it('puts a lone label below its thing', () => {
    const rect = placeLabels([label('a', { x: 0, y: 0 })], { rects: [], lines: [] }).get('a')
    expect(rect).toEqual({ left: -30, right: 30, top: 14, bottom: 30 })
  })

  it('goes where the fewest lines run', () => {
    const down = [
      { x: 0, y: 0 },
      { x: 0, y: 200 },
    ] as const
    const rect = placeLabels([label('a', { x: 0, y: 0 })], { rects: [], lines: [down] }).get('a')
    expect(rect?.bottom).toBeLessThan(0)
  })

  it('never covers a thing or another label, and drops the less important one', () => {
    const labels = Array.from({ length: 40 }, (_, i) =>
      label(`n${i}`, { x: (i % 8) * 45, y: Math.floor(i / 8) * 30 }, i),
    )
    const bodies = labels.map(({ x, y, r }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }))
    const placed = placeLabels(labels, { rects: bodies, lines: [] })
    const rects = [...placed.values()]
    expect(rects.length).toBeGreaterThan(0)
    expect(rects.length).toBeLessThan(40)
    expect(placed.has('n39')).toBe(true)
    rects.forEach((one, i) => {
      expect(bodies.some((body) => overlaps(one, body))).toBe(false)
      expect(rects.slice(i + 1).some((other) => overlaps(one, other))).toBe(false)
    })
  })
})
