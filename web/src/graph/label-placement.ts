import type { Point } from './model.ts'

export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

interface Size {
  width: number
  height: number
}

/** Where a label stands, and which of its sizes it has. */
export interface Placed extends Rect {
  size: number
}

/** A thing that wants a label, in screen px. */
export interface Labelled extends Point {
  id: string
  r: number
  /** The label in full, then shorter ones for where that finds no place. */
  sizes: readonly Size[]
  /** Higher goes first. */
  priority: number
  /** Only in one of the eight places close by: further off it would seem to belong to a neighbour. */
  near?: boolean
  /** Only below. */
  below?: boolean
}

type Sized = Point & Size & { r: number; near?: boolean; below?: boolean }

export interface Obstacles {
  /** Things: never covered. */
  circles: readonly (Point & { r: number })[]
  /** Badges and panels: never covered. */
  rects: readonly Rect[]
  /** Lines that a label rather avoids. */
  lines: readonly (readonly [Point, Point])[]
}

const gap = 4
/** How far out a label may stand, in px: close by, or a little off where that is taken. */
const reaches = [0, 12]

interface Place {
  x: number
  y: -1 | 0 | 1
}

/** The eight places around a thing, the best loved first. */
const eight: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1])[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
]

/** Above and below a label may also be pushed aside, when the eight places are taken. */
const pushed: readonly Place[] = ([1, -1] as const).flatMap((y) => [0.2, -0.2, 0.38, -0.38].map((x) => ({ x, y })))
const places: readonly Place[] = [...eight.map(([x, y]) => ({ x, y })), ...pushed]

/**
 * Greedy: in the order of priority each label takes the free place that covers the fewest lines; one that finds all
 * places taken is left out. Covers neither a thing, a badge nor another label.
 */
export function placeLabels(labels: readonly Labelled[], obstacles: Obstacles): Map<string, Placed> {
  const placed = new Map<string, Placed>()
  const taken = [...obstacles.rects]
  for (const label of labels.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))) {
    const near = nearby(label, { ...obstacles, rects: taken })
    for (const [index, size] of label.sizes.entries()) {
      const rect = bestPlace({ ...label, ...size }, near)
      if (rect === undefined) continue
      placed.set(label.id, { ...rect, size: index })
      taken.push(rect)
      break
    }
  }
  return placed
}

/** What a label could meet at all, so that each of its places is held against few things. */
function nearby(label: Labelled, { circles, rects, lines }: Obstacles): Obstacles {
  const out = label.r + Math.max(...reaches) + gap
  const wide = out + Math.max(...label.sizes.map(({ width }) => width))
  const high = out + Math.max(...label.sizes.map(({ height }) => height))
  const { x, y } = label
  const around = { left: x - wide, right: x + wide, top: y - high, bottom: y + high }
  return {
    rects: rects.filter((rect) => overlaps(rect, around)),
    circles: circles.filter((thing) => touches(around, thing)),
    lines: lines.filter(([a, b]) => mayCross(around, a, b)),
  }
}

/** Quickly said of most lines, and of none that crosses. */
function mayCross({ left, right, top, bottom }: Rect, a: Point, b: Point): boolean {
  return (
    (a.x >= left || b.x >= left) &&
    (a.x <= right || b.x <= right) &&
    (a.y >= top || b.y >= top) &&
    (a.y <= bottom || b.y <= bottom)
  )
}

function bestPlace(label: Sized, obstacles: Obstacles): Rect | undefined {
  if (label.below === true) {
    const rect = rectAt(label, { x: 0, y: 1 }, 0)
    return isFree(rect, obstacles) ? rect : undefined
  }
  const [rings, around] = label.near === true ? [reaches.slice(0, 1), places.slice(0, eight.length)] : [reaches, places]
  let best: Rect | undefined
  let least = Infinity
  for (const [ring, reach] of rings.entries()) {
    for (const [order, place] of around.entries()) {
      const dislike = (order + ring * 20) * 0.2
      // Each place is loved less than the one before it, so that none that follows is better.
      if (dislike >= least) return best
      const rect = rectAt(label, place, reach)
      if (!isFree(rect, obstacles)) continue
      const cost = dislike + crossings(rect, obstacles.lines, least - dislike)
      if (cost < least) [best, least] = [rect, cost]
    }
  }
  return best
}

function isFree(rect: Rect, { rects, circles }: Obstacles): boolean {
  return !rects.some((other) => overlaps(rect, other)) && !circles.some((thing) => touches(rect, thing))
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function touches(rect: Rect, { x, y, r }: Point & { r: number }): boolean {
  const dx = x - Math.min(rect.right, Math.max(rect.left, x))
  const dy = y - Math.min(rect.bottom, Math.max(rect.top, y))
  return dx * dx + dy * dy < r * r
}

function rectAt({ x, y, r, width, height }: Sized, place: Place, away: number): Rect {
  const side = Math.trunc(place.x)
  // In the corners the label may come as near as the circle lets it.
  const reach = away + (side !== 0 && place.y !== 0 ? r * 0.72 + 2 : r + gap)
  const left = side === 0 ? x - width / 2 + place.x * width : side > 0 ? x + reach : x - reach - width
  const top = place.y === 0 ? y - height / 2 : place.y > 0 ? y + reach : y - reach - height
  return { left, top, right: left + width, bottom: top + height }
}

/** How many lines cross the rectangle; stops counting at `most`. */
function crossings(rect: Rect, lines: Obstacles['lines'], most: number): number {
  let count = 0
  for (const [a, b] of lines) {
    if (count >= most) break
    if (crosses(rect, a, b)) count++
  }
  return count
}

/** Does the segment from a to b touch the rectangle (Liang and Barsky's clipping)? Asked so often that it makes nothing. */
function crosses({ left, right, top, bottom }: Rect, a: Point, b: Point): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  if (dx === 0 && (a.x < left || a.x > right)) return false
  if (dy === 0 && (a.y < top || a.y > bottom)) return false
  const fromX = dx === 0 ? 0 : ((dx > 0 ? left : right) - a.x) / dx
  const toX = dx === 0 ? 1 : ((dx > 0 ? right : left) - a.x) / dx
  const fromY = dy === 0 ? 0 : ((dy > 0 ? top : bottom) - a.y) / dy
  const toY = dy === 0 ? 1 : ((dy > 0 ? bottom : top) - a.y) / dy
  return Math.max(0, fromX, fromY) <= Math.min(1, toX, toY)
}
