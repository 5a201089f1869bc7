import { createLayout } from '../../../graph/layout.ts'
import type { GraphSchema } from './schema-rows.ts'

/** Size of the box that the picture is laid out in, in px; the page scales it. */
export const box = { width: 1000, height: 600 }
/** Room at the edges for names. */
const edge = { x: 80, y: 46 }

export interface Spot {
  label: string
  count: number
  x: number
  y: number
}

/** All types between two labels in one direction. */
export interface Tie {
  key: string
  from: string
  to: string
  /** The most frequent first. */
  types: readonly { type: string; count: number }[]
  count: number
}

export function tiesOf({ types }: GraphSchema): readonly Tie[] {
  const ties = new Map<string, Tie>()
  for (const { type, ends } of types)
    for (const { from, to, count } of ends) {
      const key = `${from} ${to}`
      const old = ties.get(key) ?? { key, from, to, types: [], count: 0 }
      const more = [...old.types, { type, count }].sort((a, b) => b.count - a.count)
      ties.set(key, { ...old, types: more, count: old.count + count })
    }
  return [...ties.values()]
}

/** Where each label stands; the same for the same schema. */
export function spotsOf(schema: GraphSchema): readonly Spot[] {
  const lines = tiesOf(schema).filter(({ from, to }) => from !== to)
  const layout = createLayout({
    things: schema.labels.map(({ label }) => ({ id: label, r: 40, at: null, fixed: false })),
    lines: lines.map(({ from, to }) => ({ from, to, strength: 0.4 })),
    ...box,
  })
  layout.tick(300)
  const places = layout.places()
  const spots = schema.labels.map(({ label, count }) => ({ label, count, ...(places[label] ?? { x: 0, y: 0 }) }))
  const [x, y] = [
    stretched(
      spots.map((spot) => spot.x),
      box.width,
      edge.x,
    ),
    stretched(
      spots.map((spot) => spot.y),
      box.height,
      edge.y,
    ),
  ]
  return spots.map((spot) => ({ ...spot, x: x(spot.x), y: y(spot.y) }))
}

/** Stretches what lies between the smallest and largest value over a length, edges left free. */
function stretched(values: readonly number[], length: number, free: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return (value) => free + ((value - low) / Math.max(1, high - low)) * (length - 2 * free)
}

/** The path of a tie: bowed to its right, so that there and back lie apart; a loop where both ends are one. */
export function pathOf(from: Spot, to: Spot): { d: string; middle: { x: number; y: number } } {
  if (from.label === to.label) {
    const [x, y] = [from.x, from.y - 14]
    return { d: `M${x - 8} ${y}c-34 -46 50 -46 16 0`, middle: { x, y: y - 34 } }
  }
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const bow = 0.08
  const control = { x: (from.x + to.x) / 2 - dy * bow * 2, y: (from.y + to.y) / 2 + dx * bow * 2 }
  const middle = { x: (from.x + to.x) / 2 - dy * bow, y: (from.y + to.y) / 2 + dx * bow }
  return { d: `M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}`, middle }
}

/** Width of a line in px for so many statements. */
export function widthOf(count: number): number {
  return 1 + Math.log10(Math.max(1, count)) * 1.1
}
