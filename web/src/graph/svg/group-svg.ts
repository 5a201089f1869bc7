import type { Paint } from '../../encoding/paint.ts'
import { escapeXml, svgText } from '../../ui/svg-text.ts'
import type { GroupBox } from '../boxed.ts'
import type { Point } from '../model.ts'

/** A group: its box, title and count, and how many of its things are not drawn. */
export function groupSvg({ title, count, shown, width, height }: GroupBox, at: Point, paint: Paint): string {
  const [left, top] = [Math.round(at.x - width / 2), Math.round(at.y - height / 2)]
  const more = shown.length === 0 ? 0 : count - shown.length
  return (
    `<g role="graphics-symbol"><title>${escapeXml(title)}</title><desc>${count}</desc>` +
    `<rect x="${left}" y="${top}" width="${Math.round(width)}" height="${Math.round(height)}" rx="10" ` +
    `fill="${paint('surface')}" stroke="${paint('hairline')}"/>` +
    svgText({ x: left + 12, y: top + 21, size: 13, weight: 650 }, title) +
    `<g text-anchor="end">${svgText({ x: left + Math.round(width) - 12, y: top + 21, size: 13 }, String(count))}</g>` +
    (more > 0 ? svgText({ x: left + 12, y: top + Math.round(height) - 10, size: 12 }, `+${more}`) : '') +
    `</g>`
  )
}
