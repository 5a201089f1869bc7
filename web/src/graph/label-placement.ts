import type { Point } from './model.ts'

export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

/** A thing that wants a label, in screen px. */
export interface Labelled extends Point {
  id: string
  r: number
  width: number
  height: number
  /** Higher goes first. */
  priority: number
}

export interface Obstacles {
  /** Nodes and badges: never covered. */
  rects: readonly Rect[]
  /** Lines that a label rather avoids. */
  lines: readonly (readonly [Point, Point])[]
}

const gap = 4
/** How far out a label may stand, in px: close by, or a little off where that is taken. */
const reaches = [0, 12]

/** The eight places around a thing, the best loved first. */
const places: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1])[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
]

/**
 * Greedy: in the order of priority each label takes the free place that covers the fewest lines; one that finds all
 * places taken is left out. Covers neither a thing, a badge nor another label.
 */
export function placeLabels(labels: readonly Labelled[], obstacles: Obstacles): Map<string, Rect> {
  const placed = new Map<string, Rect>()
  const taken = [...obstacles.rects]
  for (const label of labels.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))) {
    const free = reaches
      .flatMap((reach, ring) =>
        places.map((place, order) => ({ rect: rectAt(label, place, reach), order: order + ring * 20 })),
      )
      .filter(({ rect }) => !taken.some((other) => overlaps(rect, other)))
      .map(({ rect, order }) => ({ rect, cost: crossings(rect, obstacles.lines) + order * 0.2 }))
    const best = free.toSorted((a, b) => a.cost - b.cost)[0]
    if (best === undefined) continue
    placed.set(label.id, best.rect)
    taken.push(best.rect)
  }
  return placed
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function rectAt({ x, y, r, width, height }: Labelled, [dx, dy]: (typeof places)[number], away: number): Rect {
  // In the corners the label may come as near as the circle lets it.
  const reach = away + (dx !== 0 && dy !== 0 ? r * 0.72 + 2 : r + gap)
  const left = dx === 0 ? x - width / 2 : dx > 0 ? x + reach : x - reach - width
  const top = dy === 0 ? y - height / 2 : dy > 0 ? y + reach : y - reach - height
  return { left, top, right: left + width, bottom: top + height }
}

function crossings(rect: Rect, lines: Obstacles['lines']): number {
  return lines.filter(([a, b]) => crosses(rect, a, b)).length
}

/** Does the segment from a to b touch the rectangle (Liang and Barsky's clipping)? */
function crosses(rect: Rect, a: Point, b: Point): boolean {
  let [enter, leave] = [0, 1]
  const edges: [number, number][] = [
    [a.x - b.x, a.x - rect.left],
    [b.x - a.x, rect.right - a.x],
    [a.y - b.y, a.y - rect.top],
    [b.y - a.y, rect.bottom - a.y],
  ]
  for (const [p, q] of edges) {
    if (p === 0 && q < 0) return false
    if (p < 0) enter = Math.max(enter, q / p)
    if (p > 0) leave = Math.min(leave, q / p)
  }
  return enter <= leave
}
