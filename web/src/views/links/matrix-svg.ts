import { hexColor, type ColorToken } from '../../encoding/color.ts'
import { linkMarks } from '../../encoding/coupling.ts'
import { dumbbellHeight, dumbbellParts } from '../../encoding/dumbbell-parts.ts'
import { escapeXml, svgText } from '../../ui/svg-text.ts'
import type { LinkState, Verdict } from '../../../generated/operations.ts'
import { isWished } from './states.ts'

interface PictureCell {
  state: LinkState
  score: number | null
  verdict: Verdict | null
  words: string
}

interface Picture {
  title: string
  lead: string
  /** In their order; each is a row but the first, a column but the last. */
  areas: readonly { name: string; depth: number }[]
  /** Row r: the pairs of area r + 1; no cell for an area and its own part. */
  rows: readonly (readonly (PictureCell | undefined)[])[]
  legend: readonly { state: LinkState; words: string }[]
  /** Where it comes from. */
  foot: string
}

const left = 220
const size = 36
const top = 190

/** The half matrix as a picture of its own, in the colours of paper: marks with their words, legend and address. */
export function matrixSvg({ title, lead, areas, rows, legend, foot }: Picture): string {
  const width = Math.max(left + rows.length * size + 130, 760)
  const height = top + rows.length * size + 100
  const parts = [
    svgText({ x: 16, y: 34, size: 22, weight: 650 }, title),
    svgText({ x: 16, y: 56, size: 12 }, lead),
    ...rows.flatMap((cells, r) => [
      rowHead(areas[r + 1], r),
      columnHead(areas[r], r),
      ...cells.map((cell, c) => cellGroup(cell, left + c * size, top + r * size)),
    ]),
    ...legendParts(legend, top + rows.length * size + 28),
    svgText({ x: 16, y: height - 14, size: 11 }, foot),
  ]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="Atkinson Hyperlegible Next, Segoe UI, sans-serif" fill="${hexColor('ink', 'light')}">` +
    `<title>${escapeXml(title)}</title><rect width="100%" height="100%" fill="${hexColor('surface', 'light')}"/>${parts.join('')}</svg>`
  )
}

function rowHead(area: Picture['areas'][number] | undefined, r: number): string {
  const { name = '', depth = 0 } = area ?? {}
  const y = top + r * size + size / 2 + 4
  return `<g text-anchor="end"><title>${escapeXml(name)}</title>${svgText({ x: left - 8, y, size: 12, weight: depth === 0 ? 650 : 400 }, cut(name))}</g>`
}

function columnHead(area: Picture['areas'][number] | undefined, c: number): string {
  const { name = '', depth = 0 } = area ?? {}
  const [x, y] = [left + c * size + size / 2, top + c * size - 6]
  return `<g transform="translate(${x} ${y}) rotate(-45)"><title>${escapeXml(name)}</title>${svgText({ x: 0, y: 0, size: 12, weight: depth === 0 ? 650 : 400 }, cut(name))}</g>`
}

/** As much of a name as there is room for; the whole of it on hover. */
function cut(name: string): string {
  return name.length > 30 ? `${name.slice(0, 29).trimEnd()}…` : name
}

function cellGroup(cell: PictureCell | undefined, x: number, y: number): string {
  const box = `x="${x}" y="${y}" width="${size}" height="${size}" stroke="${hexColor('hairline', 'light')}"`
  if (cell === undefined) return `<rect ${box} fill="${hexColor('matrix.family', 'light')}"/>`
  const rejected = cell.verdict === 'reject'
  const ground = `<rect ${box} fill="${hexColor(rejected ? 'surface' : groundOf(cell.state), 'light')}"/>`
  const mark = markAt(cell, x + 3, y + (size - dumbbellHeight) / 2)
  return `<g><title>${escapeXml(cell.words)}</title>${ground}${rejected ? struck(mark, x, y) : mark}</g>`
}

/** Pale, with a cross in its corner. */
function struck(mark: string, x: number, y: number): string {
  const cross = `<path d="M${x + size - 10} ${y + 4}l6 6m0 -6l-6 6" fill="none" stroke="${hexColor('danger', 'light')}" stroke-width="1.6"/>`
  return `<g opacity="0.45">${mark}</g>${cross}`
}

function groundOf(state: LinkState): ColorToken {
  if (isWished(state)) return 'matrix.gapCell'
  return state === 'made' || state === 'shared_initiative' ? 'primaryTint' : 'surface'
}

function markAt({ state, score }: Pick<PictureCell, 'state' | 'score'>, x: number, y: number): string {
  const paths = dumbbellParts({ state: linkMarks[state], width: size - 6, score }).map((part) => {
    const line = part.stroke ? ` stroke="${hexColor(part.stroke, 'light')}" stroke-width="${part.width ?? 1}"` : ''
    const dash = part.dash === undefined ? '' : ` stroke-dasharray="${part.dash}"`
    const cap = part.round === true ? ' stroke-linecap="round"' : ''
    const moved = part.at === undefined ? '' : ` transform="translate(${part.at.join(' ')})"`
    return `<path d="${part.d}" fill="${part.fill ? hexColor(part.fill, 'light') : 'none'}"${line}${dash}${cap}${moved}/>`
  })
  return `<g transform="translate(${x} ${y})">${paths.join('')}</g>`
}

/** In two lines of four. */
function legendParts(legend: Picture['legend'], y: number): string[] {
  return legend.map(({ state, words }, index) => {
    const [x, down] = [16 + (index % 4) * 180, y + Math.floor(index / 4) * 22]
    return markAt({ state, score: null }, x, down - 11) + svgText({ x: x + 38, y: down, size: 11 }, words)
  })
}
