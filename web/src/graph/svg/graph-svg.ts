import type { Paint } from '../../encoding/paint.ts'
import { bendsOf, type Body, piecesOf } from '../bend.ts'
import type { Rect } from '../label-placement.ts'
import type { Drawn } from '../drawn.ts'
import { lineLook } from '../line-look.ts'
import type { Point } from '../model.ts'
import type { PictureNode } from '../picture.ts'
import { groupSvg } from './group-svg.ts'
import { labelsAt } from './labels.ts'
import { countAt, lineSvg } from './line-svg.ts'
import { thingSvg } from './thing-svg.ts'
import type { PictureWords } from './words.ts'

export interface DrawnGraph {
  svg: string
  /** What it takes, in its own px; may begin below 0. */
  box: Rect
}

/** Bundles, boxes, lines and things, each with its words; what has no place yet is left out. */
export function graphSvg({ picture, places }: Drawn, draw: { words: PictureWords; paint: Paint }): DrawnGraph {
  const { words, paint } = draw
  const nodes = picture.nodes.flatMap((node) => {
    const at = places[node.id]
    return at === undefined ? [] : [{ ...node, ...at }]
  })
  const groups = picture.groups.flatMap((group) => {
    const at = places[group.id]
    return at === undefined ? [] : [{ group, ...at }]
  })
  // A line to a box ends in its middle, under it.
  const bodies: readonly Body[] = [...nodes, ...groups.map(({ group: { id }, x, y }) => ({ id, x, y, r: 0 }))]
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const bends = bendsOf(picture.lines, nodes)
  const lines = picture.lines
    .toSorted((a, b) => lineLook(a).z - lineLook(b).z)
    .flatMap((line) => {
      const [from, to] = [byId.get(line.from), byId.get(line.to)]
      return from === undefined || to === undefined ? [] : [{ line, from, to, bend: bends.get(line.id) ?? 0 }]
    })
  const labels = labelsAt(nodes, {
    lines: lines.flatMap(({ line, from, to }) => piecesOf(line, from, to)),
    rects: lines.filter(({ line }) => line.count > 1).map((way) => around(countAt(way))),
  })
  const drawn = [
    ...lines.filter(({ line }) => line.bundle).map((one) => lineSvg(one, words.line(one.line), paint)),
    ...groups.map(({ group, ...at }) => groupSvg(group, at, paint)),
    ...lines.filter(({ line }) => !line.bundle).map((one) => lineSvg(one, words.line(one.line), paint)),
    ...nodes.map((node) => thingSvg({ node, label: labels.get(node.id) }, words.thing(node), paint)),
  ]
  const boxes = groups.map(({ group: { width, height }, x, y }) => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  }))
  return { svg: drawn.join('\n'), box: boxOf(nodes, [...boxes, ...labels.values()]) }
}

/** The number of a line's statements and a little room. */
function around({ x, y }: Point): Rect {
  return { left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }
}

function boxOf(nodes: readonly (PictureNode & Body)[], labels: readonly Rect[]): Rect {
  const rects = [
    ...nodes.map(({ x, y, r }) => ({ left: x - r * 2, right: x + r * 2, top: y - r * 2, bottom: y + r * 2 })),
    ...labels,
  ]
  if (rects.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 }
  return rects.reduce((box, rect) => ({
    left: Math.min(box.left, rect.left),
    right: Math.max(box.right, rect.right),
    top: Math.min(box.top, rect.top),
    bottom: Math.max(box.bottom, rect.bottom),
  }))
}
