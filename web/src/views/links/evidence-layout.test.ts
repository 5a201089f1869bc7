import { describe, expect, it } from 'vitest'
import { evidenceLayout } from './evidence-layout.ts'

const thing = (id: string, ...above: string[]) => ({ id, above })
const tie = (from: string, to: string) => ({ from, to })

/** Techtank works on both; Volvo on a; DigIT on a part of b; Kommunen on that part and on a. */
const layout = evidenceLayout({
  a: 'a',
  b: 'b',
  things: [
    thing('a'),
    thing('b'),
    thing('b-part', 'b'),
    thing('techtank'),
    thing('volvo'),
    thing('digit'),
    thing('kommun'),
  ],
  ties: [
    tie('techtank', 'a'),
    tie('techtank', 'b'),
    tie('volvo', 'a'),
    tie('digit', 'b-part'),
    tie('kommun', 'b-part'),
    tie('kommun', 'a'),
    tie('a', 'b'),
  ],
})
const at = (id: string) => layout.places.find((place) => place.id === id)

describe('the picture of the evidence', () => {
  it('places every thing once, the two ends side by side on top', () => {
    expect(layout.places.map(({ id }) => id).sort()).toEqual(
      ['a', 'b', 'b-part', 'digit', 'kommun', 'techtank', 'volvo'].sort(),
    )
    expect(at('a')?.y).toBe(at('b')?.y)
    expect(layout.places.every(({ y }) => y >= (at('a')?.y ?? Infinity) && y < layout.height)).toBe(true)
  })

  it('puts what stands on one side below it, sub-areas with their area, and what stands on both between', () => {
    expect(at('volvo')?.x).toBeLessThan(30)
    expect(at('b-part')?.x).toBeGreaterThan(70)
    expect(at('digit')?.x).toBeGreaterThan(70)
    for (const id of ['techtank', 'kommun']) expect(Math.abs((at(id)?.x ?? 0) - 50)).toBeLessThan(20)
  })

  it('lets no two things stand on the same place', () => {
    const many = evidenceLayout({
      a: 'a',
      b: 'b',
      things: ['a', 'b', ...Array.from({ length: 9 }, (_, i) => `x${i}`)].map((id) => thing(id)),
      ties: Array.from({ length: 9 }, (_, i) => [tie(`x${i}`, 'a'), tie(`x${i}`, 'b')]).flat(),
    })
    expect(new Set(many.places.map(({ x, y }) => `${x} ${y}`)).size).toBe(11)
  })

  it('ends for things that are part of each other, and for what nothing ties', () => {
    const odd = evidenceLayout({ a: 'a', b: 'b', things: [thing('x', 'y'), thing('y', 'x')], ties: [tie('x', 'y')] })
    expect(odd.places).toHaveLength(4)
  })
})
