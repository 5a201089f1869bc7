import { createLayout } from '../../../graph/layout.ts'
import type { Point } from '../../../graph/model.ts'
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

/** Points of a tie's bow: its ends and the point that pulls it to its right, so that there and back lie apart. */
function bowOf(from: Spot, to: Spot): readonly [Point, Point, Point] {
  const bow = 0.16
  const pull = { x: (from.x + to.x) / 2 - (to.y - from.y) * bow, y: (from.y + to.y) / 2 + (to.x - from.x) * bow }
  return [from, pull, to]
}

/** The path of a tie; a loop where both ends are one. */
export function pathOf(from: Spot, to: Spot): string {
  if (from.label === to.label) return `M${from.x - 8} ${from.y - 14}c-34 -46 50 -46 16 0`
  const [start, pull, end] = bowOf(from, to)
  return `M${start.x} ${start.y}Q${pull.x} ${pull.y} ${end.x} ${end.y}`
}

/** A point of the path, `part` of the way along it. */
export function pointOf(from: Spot, to: Spot, part: number): Point {
  if (from.label === to.label) return { x: from.x, y: from.y - 50 }
  const [start, pull, end] = bowOf(from, to)
  const rest = 1 - part
  const mix = (axis: 'x' | 'y'): number =>
    rest * rest * start[axis] + 2 * rest * part * pull[axis] + part * part * end[axis]
  return { x: mix('x'), y: mix('y') }
}

/** Width of a line in px for so many statements. */
export function widthOf(count: number): number {
  return 1 + Math.log10(Math.max(1, count)) * 1.1
}
