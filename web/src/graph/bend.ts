import type { Point } from './model.ts'
import type { PictureLine } from './picture-lines.ts'

interface Bent {
  from: Point
  to: Point
  /** Another line joins the same two things. */
  parallel: boolean
}

interface Arc {
  from: Point
  to: Point
  bend: number
}

const clearance = 8
/** Share of the way between two columns where a wave turns. */
const swing = 0.36
const steps = [0, 0.1, -0.1, 0.18, -0.18, 0.26, -0.26]

/**
 * How far the middle of a line is drawn aside, in px, so that it does not run through a third thing; positive is to
 * the left of the way from → to. Straight where that is free; a line beside another is never straight.
 */
export function bendOf({ from, to, parallel }: Bent, others: readonly (Point & { r: number })[]): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return 0
  const wanted = parallel ? steps.slice(1) : steps
  const free = wanted.find((share) => !others.some((other) => hits({ from, to, bend: share * length }, other)))
  return (free ?? wanted[0] ?? 0) * length
}

/** A thing where it stands. */
export interface Body extends Point {
  id: string
  r: number
}

/** How far each coupling is drawn aside, by the id of its line; a straight one, or a bundle, is left out. */
export function bendsOf(lines: readonly PictureLine[], bodies: readonly Body[]): Map<string, number> {
  const at = new Map(bodies.map((body) => [body.id, body]))
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(pairOf(line), (counts.get(pairOf(line)) ?? 0) + 1)
  return new Map(
    lines.flatMap((line) => {
      const [from, to] = [at.get(line.from), at.get(line.to)]
      if (line.mark === null || line.bundle || line.from === line.to || from === undefined || to === undefined)
        return []
      const others = bodies.filter(({ id }) => id !== line.from && id !== line.to)
      const bend = bendOf({ from, to, parallel: (counts.get(pairOf(line)) ?? 0) > 1 }, others)
      return bend === 0 ? [] : [[line.id, bend] as const]
    }),
  )
}

/** A line of a path swings from column to column; a coupling keeps its manner. */
export function isWave({ word, mark, from, to }: PictureLine): boolean {
  return word !== null && mark === null && from !== to
}

/** The two control points of a wave: it leaves and reaches its things sideways, and its middle is that of a straight line. */
export function waveOf(from: Point, to: Point): readonly [Point, Point] {
  const reach = (to.x - from.x) * swing
  return [
    { x: from.x + reach, y: from.y },
    { x: to.x - reach, y: to.y },
  ]
}

/** The lines of a picture but those that step back, in straight pieces. */
export function piecesOfAll(lines: readonly PictureLine[], at: (id: string) => Point): (readonly [Point, Point])[] {
  return lines.filter(({ weight }) => weight !== 'dim').flatMap((line) => piecesOf(line, at(line.from), at(line.to)))
}

/** A line as straight pieces that lie near it, for what has to keep out of its way. */
export function piecesOf(line: PictureLine, from: Point, to: Point): (readonly [Point, Point])[] {
  if (!isWave(line)) return [[from, to]]
  const [first, second] = waveOf(from, to)
  return [
    [from, first],
    [first, second],
    [second, to],
  ]
}

/** Control points as Cytoscape takes them: shares of the way from → to, and px to its right. */
export function besideWay(points: readonly Point[], from: Point, to: Point): { shares: number[]; asides: number[] } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  return {
    shares: points.map(({ x, y }) => ((x - from.x) * dx + (y - from.y) * dy) / length ** 2),
    asides: points.map(({ x, y }) => ((y - from.y) * dx - (x - from.x) * dy) / length),
  }
}

function pairOf({ from, to }: PictureLine): string {
  return [from, to].sort().join(' ')
}

/** Does the arc that bends `bend` px aside come near a thing? Checked on a few points of the curve. */
function hits({ from, to, bend }: Arc, thing: Point & { r: number }): boolean {
  return [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].some((t) => {
    const at = pointOf(from, to, { bend, t })
    return Math.hypot(at.x - thing.x, at.y - thing.y) < thing.r + clearance
  })
}

/** A point of the quadratic curve whose middle lies `bend` px aside. */
function pointOf(from: Point, to: Point, { bend, t }: { bend: number; t: number }): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const aside = 2 * bend * 2 * t * (1 - t)
  return {
    x: from.x + (to.x - from.x) * t + ((to.y - from.y) / length) * aside,
    y: from.y + (to.y - from.y) * t - ((to.x - from.x) / length) * aside,
  }
}
