import { textWidth } from '../../ui/text-width.ts'
import type { Body } from '../bend.ts'
import { cell } from '../boxes.ts'
import { placeLabels, type Labelled, type Obstacles, type Rect } from '../label-placement.ts'
import { labelsOf } from '../overlay.ts'
import type { PictureNode } from '../picture.ts'

export const labelHeight = 15

/** A label in lines, with the place it found. */
export interface PlacedLabel extends Rect {
  lines: readonly string[]
}

export function labelSize({ strong }: PictureNode): number {
  return strong ? 13 : 12
}

/** Labels beside their things, none over a thing or another label; by the id of the thing. */
export function labelsAt(
  nodes: readonly (PictureNode & Body)[],
  { lines, rects }: Pick<Obstacles, 'lines' | 'rects'>,
): Map<string, PlacedLabel> {
  const placed = placeLabels(nodes.map(labelled), { circles: nodes, rects, lines })
  return new Map(
    nodes.flatMap((node) => {
      const rect = placed.get(node.id)
      const text = rect === undefined ? undefined : labelsFor(node)[rect.size]
      return rect === undefined || text === undefined ? [] : [[node.id, { ...rect, lines: text }] as const]
    }),
  )
}

function labelled(node: PictureNode & Body): Labelled {
  const sizes = labelsFor(node).map((lines) => ({
    width: Math.max(...lines.map((line) => textWidth(line, labelSize(node), node.strong))) + 4,
    height: lines.length * labelHeight + 1,
  }))
  return { id: node.id, x: node.x, y: node.y, r: node.r, sizes, priority: node.priority, below: node.boxed }
}

/** In a box a label takes one line, and no more than its place. */
function labelsFor(node: PictureNode): readonly (readonly string[])[] {
  if (!node.boxed) return labelsOf(node)
  const words = node.label.join(' ')
  const fits = (text: string): boolean => textWidth(text, labelSize(node), node.strong) <= cell.width - 4
  let cut = words
  while (cut.length > 3 && !fits(`${cut}…`)) cut = cut.slice(0, -1).trimEnd()
  return fits(words) ? [[words]] : [[`${cut}…`]]
}
