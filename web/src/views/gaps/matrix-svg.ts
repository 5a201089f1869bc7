import { cellMark, cellParts, cellShapes, isWanting, type CellFacts, type CellShape } from '../../encoding/cell.ts'
import { hexColor } from '../../encoding/color.ts'
import { escapeXml as escape, svgText as text } from '../../ui/svg-text.ts'

interface Picture {
  title: string
  lead: string
  heads: readonly string[]
  rows: readonly {
    name: string
    depth: number
    cells: readonly { cell: CellFacts | undefined; words: string }[]
  }[]
  legend: Record<CellShape, string>
  /** Where it comes from. */
  foot: string
}

const left = 250
const wide = 56
const high = 26
const top = 190

/** The matrix as a picture of its own, in the colours of paper: marks with their words, legend and address. */
export function matrixSvg({ title, lead, heads, rows, legend, foot }: Picture): string {
  const width = left + heads.length * wide + 40
  const height = top + rows.length * high + 90
  const parts = [
    text({ x: 16, y: 34, size: 22, weight: 650 }, title),
    text({ x: 16, y: 56, size: 12 }, lead),
    ...heads.map((head, c) => uprightText(left + c * wide + wide / 2, head)),
    ...rows.flatMap((row, r) => {
      const y = top + r * high
      return [
        `<path d="M16 ${y}H${width - 24}" stroke="${hexColor('hairline', 'light')}"/>`,
        nameOf(row, y),
        ...row.cells.map(({ cell, words }, c) => cellGroup(cell, words, [left + c * wide, y])),
      ]
    }),
    ...legendParts(legend, top + rows.length * high + 30),
    text({ x: 16, y: height - 14, size: 11 }, foot),
  ]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="Atkinson Hyperlegible Next, Segoe UI, sans-serif" fill="${hexColor('ink', 'light')}">` +
    `<title>${escape(title)}</title><rect width="100%" height="100%" fill="${hexColor('surface', 'light')}"/>${parts.join('')}</svg>`
  )
}

/** The name as far as there is room for it; the whole of it on hover. */
function nameOf({ name, depth }: { name: string; depth: number }, y: number): string {
  const room = Math.floor((left - 24 - depth * 16) / 6.4)
  const shown = name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name
  const words = text({ x: 16 + depth * 16, y: y + 17, size: 12, weight: depth === 0 ? 650 : 400 }, shown)
  return `<g><title>${escape(name)}</title>${words}</g>`
}

function cellGroup(cell: CellFacts | undefined, words: string, [x, y]: readonly [number, number]): string {
  const { shape, text: number, raised, arrow } = cellMark(cell)
  const tint = isWanting(shape)
    ? `<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${hexColor('matrix.gapCell', 'light')}"/>`
    : ''
  const beside = [number, arrow].filter((part) => part !== '').join(' ')
  return (
    `<g><title>${escape(words)}</title>${tint}${shapeAt(shape, x + 14, y + high / 2)}` +
    (raised === '' ? '' : text({ x: x + 21, y: y + 12, size: 9 }, raised)) +
    (beside === '' ? '' : text({ x: x + 24 + raised.length * 5, y: y + 17, size: 11 }, beside)) +
    '</g>'
  )
}

function shapeAt(shape: CellShape, x: number, y: number): string {
  const paths = cellParts[shape].map(({ d, fill, stroke, width = 1, dash }) => {
    const line = stroke ? ` stroke="${hexColor(stroke, 'light')}" stroke-width="${width}"` : ''
    const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash}"`
    return `<path d="${d}" fill="${fill ? hexColor(fill, 'light') : 'none'}"${line}${dashed}/>`
  })
  return `<g transform="translate(${x} ${y})">${paths.join('')}</g>`
}

function legendParts(legend: Picture['legend'], y: number): string[] {
  let x = 22
  return cellShapes.map((shape) => {
    const part = shapeAt(shape, x, y) + text({ x: x + 12, y: y + 4, size: 11 }, legend[shape])
    x += 34 + legend[shape].length * 6
    return part
  })
}

function uprightText(x: number, words: string): string {
  return `<text transform="translate(${x} ${top - 8}) rotate(-60)" font-size="11">${escape(words)}</text>`
}
