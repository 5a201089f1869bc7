import type { Point } from './model.ts'

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
