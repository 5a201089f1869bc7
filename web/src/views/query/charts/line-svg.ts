import { hexColor } from '../../../encoding/color.ts'
import { escapeXml, svgText } from '../../../ui/svg-text.ts'
import type { Value } from '../facts.ts'
import type { Lines } from './chart-data.ts'
import { type DrawnLine, lineLayout } from './line-layout.ts'
import { cut, picture, type PictureFrame, pictureTop, pictureWidth } from './picture.ts'

const [height, right] = [380, 220]

/** The lines as a picture of its own, with axes and a label at the end of each. */
export function lineSvg(frame: PictureFrame, lines: Lines, say: (value: Value) => string): string {
  const layout = lineLayout(lines, { width: pictureWidth, height, right })
  const grid = layout.ticks.map(
    ({ value, y }) =>
      `<line x1="52" x2="${pictureWidth - right}" y1="${y}" y2="${y}" stroke="${hexColor('hairline', 'light')}"/>` +
      `<g text-anchor="end">${svgText({ x: 44, y: y + 4, size: 12 }, String(value))}</g>`,
  )
  const places = layout.places.map(
    ({ at, x }) =>
      `<g text-anchor="middle">${svgText({ x, y: height - 10, size: 12 }, cut(say(lines.places[at] ?? null), 12))}</g>`,
  )
  const drawn = layout.lines.map((line) => drawnLine(line, line.series === null ? '' : say(line.series)))
  return picture(frame, `<g transform="translate(0 ${pictureTop})">${[...grid, ...places, ...drawn].join('')}</g>`, {
    height,
  })
}

function drawnLine({ d, dash, color, points, labelY }: DrawnLine, name: string): string {
  const stroke = `stroke="${hexColor(color, 'light')}" stroke-width="2" stroke-dasharray="${dash}" fill="none"`
  const x = pictureWidth - right + 10
  const dots = points.map(
    (point) =>
      `<circle cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="3.5" fill="${hexColor(color, 'light')}">` +
      `<title>${escapeXml(`${name} ${point.value}`.trim())}</title></circle>`,
  )
  const label = `<path d="M${x - 4} ${labelY}h24" ${stroke}/>${svgText({ x: x + 26, y: labelY + 4, size: 12 }, cut(name, 26))}`
  return `<g><path d="${d}" ${stroke}/>${dots.join('')}${name === '' ? '' : label}</g>`
}
