import { describe, expect, it } from 'vitest'
import { overlaps, placeLabels, type Labelled, type Rect } from './label-placement.ts'

const label = (id: string, at: { x: number; y: number }, priority = 0): Labelled => ({
  id,
  ...at,
  r: 10,
  sizes: [{ width: 60, height: 16 }],
  priority,
})

/** From a point to the nearest point of a rectangle. */
function distance(rect: Rect, { x, y }: { x: number; y: number }): number {
  const dx = Math.max(rect.left - x, 0, x - rect.right)
  const dy = Math.max(rect.top - y, 0, y - rect.bottom)
  return Math.hypot(dx, dy)
}

describe('placing labels', () => {
  it('puts a lone label below its thing', () => {
    const rect = placeLabels([label('a', { x: 0, y: 0 })], { circles: [], rects: [], lines: [] }).get('a')
    expect(rect).toEqual({ left: -30, right: 30, top: 14, bottom: 30, size: 0 })
  })

  it('goes where the fewest lines run', () => {
    const down = [
      { x: 0, y: 0 },
      { x: 0, y: 200 },
    ] as const
    const rect = placeLabels([label('a', { x: 0, y: 0 })], { circles: [], rects: [], lines: [down] }).get('a')
    expect(rect?.bottom).toBeLessThan(0)
  })

  it('is cut short where it finds no room in full', () => {
    const wide = {
      ...label('a', { x: 0, y: 0 }),
      sizes: [
        { width: 200, height: 16 },
        { width: 40, height: 16 },
      ],
    }
    const walls = [-40, 40].map((x) => ({ left: x - 10, right: x + 10, top: -99, bottom: 99 }))
    expect(placeLabels([wide], { circles: [], rects: walls, lines: [] }).get('a')).toMatchObject({ size: 1, left: -20 })
  })

  it('never covers a thing or another label, and drops the less important one', () => {
    const labels = Array.from({ length: 40 }, (_, i) =>
      label(`n${i}`, { x: (i % 8) * 45, y: Math.floor(i / 8) * 30 }, i),
    )
    const placed = placeLabels(labels, { circles: labels, rects: [], lines: [] })
    const rects = [...placed.values()]
    expect(rects.length).toBeGreaterThan(0)
    expect(rects.length).toBeLessThan(40)
    expect(placed.has('n39')).toBe(true)
    rects.forEach((one, i) => {
      expect(labels.every((thing) => distance(one, thing) >= thing.r)).toBe(true)
      expect(rects.slice(i + 1).some((other) => overlaps(one, other))).toBe(false)
    })
  })
})
