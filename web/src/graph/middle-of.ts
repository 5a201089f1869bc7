import type { EdgeCollection } from 'cytoscape'
import type { Point } from './model.ts'
import type { BoxOnScreen } from './overlay.ts'

/** Where on a line its count stands, as shares of its way: in the middle, or where no box lies over it. */
const shares = [0.5, 0.35, 0.65, 0.2, 0.8]

/** The place of a line's count, in px of the canvas box. */
export function middleOf(edges: EdgeCollection, boxes: readonly BoxOnScreen[]): Point {
  const edge = edges.first()
  const middle = edge.renderedMidpoint() as Point | undefined
  if (boxes.length === 0 || middle === undefined) return middle ?? { x: 0, y: 0 }
  const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()]
  const places = shares.map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }))
  const covered = ({ x, y }: Point): boolean =>
    boxes.some((box) => x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height)
  return places.find((place) => !covered(place)) ?? middle
}
