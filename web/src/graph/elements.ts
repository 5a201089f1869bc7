import type { ElementDefinition } from 'cytoscape'
import type { Mode } from '../encoding/color.ts'
import { isWave } from './bend.ts'
import { groupData, lineData, nodeData } from './canvas-style.ts'
import { manyThings } from './large.ts'
import type { Places } from './layout-job.ts'
import type { Point } from './model.ts'
import type { PictureLine } from './picture-lines.ts'
import type { Picture } from './picture.ts'

/** An element as Cytoscape takes it. */
export type Wanted = ElementDefinition & { data: { id: string }; classes: string[] }

/** A picture as elements: boxes, things and lines. What has no place stands in the middle. */
export function elementsOf(picture: Picture, places: Places, mode: Mode): Wanted[] {
  const at = (id: string): Point => ({ ...(places[id] ?? { x: 0, y: 0 }) })
  const over = new Set(picture.nodes.filter((node) => node.over).map(({ id }) => id))
  const groups = picture.groups.map((group): Wanted => ({
    group: 'nodes',
    data: { ...groupData(group), id: group.id },
    position: at(group.id),
    classes: ['group', ...(group.selected ? ['selected'] : [])],
    grabbable: true,
  }))
  const nodes = picture.nodes.map((node): Wanted => ({
    group: 'nodes',
    data: { ...nodeData(node, mode), id: node.id },
    position: at(node.id),
    classes: node.selected ? ['selected'] : [],
    // In a box a thing has its place; the box is what is moved.
    grabbable: picture.groups.length === 0 && picture.still !== true,
  }))
  const isLarge = picture.nodes.length > manyThings
  const lines = picture.lines.map((line): Wanted => ({
    group: 'edges',
    data: { ...lineData(line, mode), id: lineKey(line), source: line.from, target: line.to, line: line.id },
    classes: [
      ...(line.selected ? ['selected'] : []),
      ...(isWave(line) ? ['wave'] : []),
      ...(line.from === line.to ? ['loop'] : isLarge && isQuick(line, over) ? [] : ['straight']),
    ],
  }))
  return [...groups, ...nodes, ...lines]
}

/** The id of a line's element: that of its statement may be that of a thing. */
export function lineKey({ id }: Pick<PictureLine, 'id'>): string {
  return `line ${id}`
}

/** Where it ends nobody sees: below things that nothing shines through. */
function isQuick({ from, to, mark, bundle }: PictureLine, over: ReadonlySet<string>): boolean {
  return mark === null && !bundle && !over.has(from) && !over.has(to)
}
