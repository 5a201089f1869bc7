import type { Point } from './model.ts'
import type { Picture } from './picture.ts'

/** What all things and groups cover. Cytoscape's own box is dear: it looks at words and outlines, which are not here. */
export function extentOf(
  { groups, nodes }: Picture,
  at: (id: string) => Point,
): { x1: number; x2: number; y1: number; y2: number } {
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
