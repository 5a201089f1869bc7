import type { ColorToken } from '../../encoding/color.ts'
import type { CouplingMark } from '../../encoding/coupling.ts'
import { dumbbellParts } from '../../encoding/dumbbell-parts.ts'
import type { Kind } from '../../encoding/kind.ts'
import { lineStyles } from '../../encoding/line-style.ts'
import { markPaths } from '../../encoding/mark-svg.ts'
import type { Paint } from '../../encoding/paint.ts'
import { svgText } from '../../ui/svg-text.ts'
import { signSvg } from './sign-svg.ts'
import { textWidth } from '../../ui/text-width.ts'
import type { HelixRole, Modality } from '../../../generated/operations.ts'

/** A row of a legend: what is drawn, and what it means. */
interface LegendRow {
  mark:
    | { kind: Kind }
    | { sure: Modality }
    | { coupling: CouplingMark }
    | { role: HelixRole }
    | { color: ColorToken }
    /** What became of something between two days. */
    | { sign: string }
    /** A size, as a factor of the usual radius. */
    | { factor: number }
  words: string
}

export interface LegendGroup {
  head: string
  rows: readonly LegendRow[]
}

const rowHeight = 20
const markWidth = 44
/** Px; the largest, twice as large, still fits its row. */
const usualRadius = 4.5

/** The groups side by side, from 0,0 on; broken into further lines where they are wider than there is room. */
export function legendSvg(
  groups: readonly LegendGroup[],
  width: number,
  paint: Paint,
): { svg: string; height: number } {
  const parts: string[] = []
  let [x, y, tallest] = [0, 0, 0]
  for (const group of groups) {
    const own = Math.max(...[group.head, ...group.rows.map(({ words }) => words)].map((text) => textWidth(text, 12)))
    const needed = markWidth + own + 28
    if (x > 0 && x + needed > width) [x, y, tallest] = [0, y + tallest + 12, 0]
    parts.push(`<g transform="translate(${Math.round(x)} ${y})">${groupSvg(group, paint)}</g>`)
    tallest = Math.max(tallest, (group.rows.length + 1) * rowHeight)
    x += needed
  }
  return { svg: parts.join(''), height: y + tallest }
}

function groupSvg({ head, rows }: LegendGroup, paint: Paint): string {
  const lines = rows.map(({ mark, words }, index) => {
    const y = (index + 1) * rowHeight + 10
    return (
      `<g transform="translate(0 ${y - 7})">${markSvg(mark, paint)}</g>` +
      svgText({ x: markWidth, y: y + 4, size: 12 }, words)
    )
  })
  return svgText({ x: 0, y: 12, size: 12, weight: 650 }, head) + lines.join('')
}

/** Within 36 × 14 px from 0,0. */
function markSvg(mark: LegendRow['mark'], paint: Paint): string {
  if ('kind' in mark)
    return `<g transform="translate(18 7)">${markPaths({ kind: mark.kind, helix: ['industry'] }, 8, paint)}</g>`
  // The quarter says it, not its colour alone.
  if ('role' in mark)
    return `<g transform="translate(18 7)">${markPaths({ kind: 'actor', helix: [mark.role] }, 8, paint)}</g>`
  if ('color' in mark) return `<circle cx="18" cy="7" r="5" fill="${paint(mark.color)}"/>`
  if ('sign' in mark) return signSvg(mark.sign, { x: 18, y: 7 }, paint)
  if ('factor' in mark)
    return `<circle cx="18" cy="7" r="${(mark.factor * usualRadius).toFixed(1)}" fill="none" stroke="${paint('ink')}"/>`
  if ('coupling' in mark) return couplingSvg(mark.coupling, paint)
  const { strong, width, dash, round, double } = lineStyles[mark.sure]
  const stroke =
    `fill="none" stroke="${paint(strong)}" stroke-width="${width}"` +
    (dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`) +
    (round ? ' stroke-linecap="round"' : '')
  const ways = double ? ['M0 9Q18 -1 36 9', 'M0 12Q18 3 36 12'] : ['M0 7H36']
  return ways.map((d) => `<path d="${d}" ${stroke}/>`).join('')
}

function couplingSvg(state: CouplingMark, paint: Paint): string {
  return dumbbellParts({ state, width: 36 })
    .map(
      ({ d, at, fill, stroke, width, dash, round }) =>
        `<path d="${d}" fill="${fill === undefined ? 'none' : paint(fill)}"` +
        (at === undefined ? '' : ` transform="translate(${at.join(' ')})"`) +
        (stroke === undefined ? '' : ` stroke="${paint(stroke)}" stroke-width="${width ?? 1}"`) +
        (dash === undefined ? '' : ` stroke-dasharray="${dash}"`) +
        `${round === true ? ' stroke-linecap="round"' : ''}/>`,
    )
    .join('')
}
