import type { Point } from './model.ts'
import type { Picture } from './picture.ts'

interface Extent {
  x1: number
  x2: number
  y1: number
  y2: number
}

/** What panels cover at each side, in px. */
export interface Insets {
  left: number
  right: number
  top: number
  bottom: number
}

/** What a picture is fitted into, in px, even where panels leave less. */
const leastRoom = 80

/** Zoom, at most 1, and pan in px that show all of the extent in a box less the insets. */
export function fittedInto(
  box: { width: number; height: number },
  { left, right, top, bottom }: Insets,
  { x1, x2, y1, y2 }: Extent,
): { zoom: number; pan: Point } {
  const width = Math.max(leastRoom, box.width - left - right)
  const height = Math.max(leastRoom, box.height - top - bottom)
  const zoom = Math.min(1, width / Math.max(1, x2 - x1), height / Math.max(1, y2 - y1))
  return {
    zoom,
    pan: { x: left + width / 2 - ((x1 + x2) / 2) * zoom, y: top + height / 2 - ((y1 + y2) / 2) * zoom },
  }
}

/** What all things and groups cover. Cytoscape's own box is dear: it looks at words and outlines, which are not here. */
export function extentOf({ groups, nodes }: Picture, at: (id: string) => Point): Extent {
  const extent = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity }
  const take = (id: string, width: number, height: number): void => {
    const { x, y } = at(id)
    extent.x1 = Math.min(extent.x1, x - width / 2)
    extent.x2 = Math.max(extent.x2, x + width / 2)
    extent.y1 = Math.min(extent.y1, y - height / 2)
    extent.y2 = Math.max(extent.y2, y + height / 2)
  }
  for (const { id, width, height } of groups) take(id, width, height)
  for (const { id, r } of nodes) take(id, 2 * r, 2 * r)
  return extent
}
