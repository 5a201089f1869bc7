import type { Paint } from '../../encoding/paint.ts'
import { escapeXml } from '../../ui/svg-text.ts'
import { type Body, isWave, waveOf } from '../bend.ts'
import { lineLook, type LineLook } from '../line-look.ts'
import type { Point } from '../model.ts'
import type { PictureLine } from '../picture-lines.ts'
import type { Words } from './words.ts'

export interface DrawnLine {
  line: PictureLine
  from: Body
  to: Body
  /** Px aside of the middle. */
  bend: number
}

/** A line with its words: the path, the ends of a coupling, and how many statements it stands for. */
export function lineSvg({ line, ...way }: DrawnLine, { title, desc }: Words, paint: Paint): string {
  const look = lineLook(line)
  const [dash, cap] = [look.dash.join(' '), look.round ? ' stroke-linecap="round"' : '']
  const stroke =
    `fill="none" stroke="${paint(look.color)}" stroke-width="${look.width}"${cap}` +
    (dash === '' ? '' : ` stroke-dasharray="${dash}"`)
  const paths = waysOf(way, line, look).map((d) => `<path d="${d}" ${stroke}/>`)
  const faint = look.dim ? ' opacity="0.28"' : ''
  return (
    `<g role="graphics-symbol"${faint}><title>${escapeXml(title)}</title><desc>${escapeXml(desc)}</desc>` +
    `${paths.join('')}${endsOf(way, look, paint)}${countOf(line, way, paint)}</g>`
  )
}

type Way = Omit<DrawnLine, 'line'>

function waysOf(way: Way, line: PictureLine, look: LineLook): string[] {
  if (line.from === line.to) return [loopAt(way.from)]
  if (isWave(line)) return look.double ? [2, -2].map((aside) => waveBetween(way, aside)) : [waveBetween(way, 0)]
  if (!look.double) return [pathOf(way)]
  return [2, -2].map((aside) => pathOf({ ...way, bend: way.bend + aside * 3 }))
}

function pathOf({ from, to, bend }: Way): string {
  const [start, end] = [edgeOf(from, to), edgeOf(to, from)]
  if (bend === 0) return `M${point(start)}L${point(end)}`
  return `M${point(start)}Q${point(controlOf(from, to, bend))} ${point(end)}`
}

/** Two quadratic curves that meet in the middle, as the canvas draws them; `aside` px lower. */
function waveBetween({ from, to }: Way, aside: number): string {
  const [first, second] = waveOf(lowered(from, aside), lowered(to, aside))
  const middle = lowered({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, aside)
  const [start, end] = [edgeOf(from, first), edgeOf(to, second)]
  return `M${point(start)}Q${point(first)} ${point(middle)}Q${point(second)} ${point(end)}`
}

function lowered({ x, y }: Point, aside: number): Point {
  return { x, y: y + aside }
}

/** A thing that is tied to itself: a loop on its upper left. */
function loopAt({ x, y, r }: Body): string {
  const [near, far] = [r * 0.7, r * 2.4]
  return `M${point({ x: x - near, y: y - near * 0.4 })}C${point({ x: x - far, y: y - near })} ${point({ x: x - near, y: y - far })} ${point({ x: x - near * 0.4, y: y - near })}`
}

/** The control point of a quadratic curve lies twice as far out as its middle. */
function controlOf(from: Point, to: Point, bend: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return {
    x: (from.x + to.x) / 2 + ((to.y - from.y) / length) * 2 * bend,
    y: (from.y + to.y) / 2 - ((to.x - from.x) / length) * 2 * bend,
  }
}

/** Where a line leaves a thing. */
function edgeOf(thing: Body, towards: Point): Point {
  const length = Math.hypot(towards.x - thing.x, towards.y - thing.y) || 1
  const share = Math.min(0.5, (thing.r + 4) / length)
  return { x: thing.x + (towards.x - thing.x) * share, y: thing.y + (towards.y - thing.y) * share }
}

function endsOf({ from, to }: Way, { ends, color }: LineLook, paint: Paint): string {
  if (ends === 'none') return ''
  const fill = ends === 'filled' ? `fill="${paint(color)}"` : `fill="${paint('surface')}"`
  return [edgeOf(from, to), edgeOf(to, from)]
    .map(({ x, y }) => `<circle cx="${n(x)}" cy="${n(y)}" r="4" ${fill} stroke="${paint(color)}" stroke-width="1.6"/>`)
    .join('')
}

/** Where the number of a line's statements stands. */
export function countAt({ from, to, bend }: Way): Point {
  if (from.id === to.id) return { x: from.x - from.r * 1.5, y: from.y - from.r * 1.5 }
  const control = controlOf(from, to, bend)
  return { x: (from.x + to.x + 2 * control.x) / 4, y: (from.y + to.y + 2 * control.y) / 4 }
}

/** Parallel relations are one line here, so it says how many they are; a line of a path says which relation it is. */
function countOf({ count, word }: PictureLine, { from, to, bend }: Way, paint: Paint): string {
  if (word !== null) return wordAt(countAt({ from, to, bend }), word, paint)
  if (count < 2) return ''
  const { x, y } = countAt({ from, to, bend })
  return (
    `<circle cx="${n(x)}" cy="${n(y)}" r="8" fill="${paint('surface')}" stroke="${paint('border')}"/>` +
    `<text x="${n(x)}" y="${n(y + 3.5)}" font-size="11" text-anchor="middle">${count}</text>`
  )
}

function wordAt({ x, y }: Point, word: string, paint: Paint): string {
  const half = word.length * 3.2 + 8
  return (
    `<rect x="${n(x - half)}" y="${n(y - 10)}" width="${n(half * 2)}" height="20" rx="10" fill="${paint('surface')}" stroke="${paint('hairline')}"/>` +
    `<text x="${n(x)}" y="${n(y + 4)}" font-size="12" text-anchor="middle">${escapeXml(word)}</text>`
  )
}

function point({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`
}

function n(value: number): number {
  return Math.round(value * 10) / 10
}
