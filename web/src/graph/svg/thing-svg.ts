import { fateSigns } from '../../encoding/fate.ts'
import { markPaths } from '../../encoding/mark-svg.ts'
import type { Paint } from '../../encoding/paint.ts'
import { escapeXml } from '../../ui/svg-text.ts'
import type { Body } from '../bend.ts'
import type { PictureNode } from '../picture.ts'
import { labelHeight, labelSize, type PlacedLabel } from './labels.ts'
import { signSvg } from './sign-svg.ts'
import type { Words } from './words.ts'

export interface DrawnThing {
  node: PictureNode & Body
  label: PlacedLabel | undefined
}

/** A thing with its words: mark, label, and the sign of what became of it between two days. */
export function thingSvg({ node, label }: DrawnThing, { title, desc }: Words, paint: Paint): string {
  const faint = node.over ? ' opacity="0.45"' : ''
  return (
    `<g role="graphics-symbol"${faint}><title>${escapeXml(title)}</title><desc>${escapeXml(desc)}</desc>` +
    `<g transform="translate(${Math.round(node.x)} ${Math.round(node.y)})">${markPaths(node.mark, node.r, paint)}</g>` +
    `${label === undefined ? '' : labelSvg(node, label, paint)}${fateSvg(node, paint)}</g>`
  )
}

/** At the upper left of the mark, as on the screen. */
function fateSvg({ fate, x, y, r }: PictureNode & Body, paint: Paint): string {
  if (fate === null || fate === 'kept') return ''
  return signSvg(fateSigns[fate], { x: Math.round(x - r * 0.72 - 5), y: Math.round(y - r * 0.72 - 2) }, paint)
}

/** The letters stand on a rim of the ground, so that lines behind them do not cut through. */
function labelSvg(node: PictureNode, { left, right, top, lines }: PlacedLabel, paint: Paint): string {
  const x = Math.round((left + right) / 2)
  const spans = lines.map(
    (line, index) => `<tspan x="${x}" y="${Math.round(top + 12 + index * labelHeight)}">${escapeXml(line)}</tspan>`,
  )
  return (
    `<text text-anchor="middle" font-size="${labelSize(node)}" font-weight="${node.strong ? 650 : 400}" ` +
    `stroke="${paint('ground')}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${spans.join('')}</text>`
  )
}
