import type { EdgeCollection } from 'cytoscape'
import type { Point } from './model.ts'
import type { BoxOnScreen } from './overlay.ts'

/** Where on a line its count stands, as shares of its way: in the middle, or where no box lies over it. */
const shares = [0.5, 0.42, 0.58, 0.35, 0.65, 0.2, 0.8]

/** Half of what a count takes, in px. */
const half = 8

/** The place of a line's count, in px of the canvas box; undefined where boxes lie over all of the line. */
export function middleOf(edges: EdgeCollection, boxes: readonly BoxOnScreen[]): Point | undefined {
  const edge = edges.first()
  const middle = edge.renderedMidpoint() as Point | undefined
  if (boxes.length === 0 || middle === undefined) return middle ?? { x: 0, y: 0 }
  const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()]
  const places = shares.map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }))
  // A line within an open group has its count in it.
  const inTheWay = boxes.filter((box) => !isIn(from, box, 0) || !isIn(to, box, 0))
  const free = (around: number): Point | undefined =>
    places.find((place) => !inTheWay.some((box) => isIn(place, box, around)))
  return free(half) ?? free(half / 2)
}

function isIn({ x, y }: Point, { left, top, width, height }: BoxOnScreen, around: number): boolean {
  return x > left - around && x < left + width + around && y > top - around && y < top + height + around
}
