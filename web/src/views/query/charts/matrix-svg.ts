import { hexColor } from '../../../encoding/color.ts'
import { escapeXml, svgText } from '../../../ui/svg-text.ts'
import type { Value } from '../facts.ts'
import type { Matrix } from './chart-data.ts'
import { cut, picture, type PictureFrame, pictureTop, pictureWidth } from './picture.ts'
import { shadeOf } from './shade.ts'

const [left, heads, wide, high] = [240, 120, 46, 26]

/** The whole matrix as a picture of its own: shaded cells with their numbers. */
export function matrixSvg(frame: PictureFrame, matrix: Matrix, say: (value: Value) => string): string {
  const shade = shadeOf(matrix)
  const columns = matrix.columns.map((column, c) => {
    const [x, y] = [left + c * wide + wide / 2, pictureTop + heads - 8]
    return `<g transform="translate(${x} ${y}) rotate(-45)">${svgText({ x: 0, y: 0, size: 12 }, cut(say(column), 24))}</g>`
  })
  const rows = matrix.rows.map((row, r) => {
    const y = pictureTop + heads + r * high
    const cells = matrix.columns.map((column, c) => {
      const number = matrix.cells[r]?.[c]
      const words = `${say(row)}, ${say(column)}: ${number ?? '–'}`
      return cell({ x: left + c * wide, y, number, words, percent: number === undefined ? 0 : shade(number) })
    })
    return `<g text-anchor="end">${svgText({ x: left - 8, y: y + 17, size: 12 }, cut(say(row), 36))}</g>${cells.join('')}`
  })
  const width = Math.max(pictureWidth, left + matrix.columns.length * wide + 120)
  return picture(frame, [...columns, ...rows].join(''), { width, height: heads + matrix.rows.length * high })
}

interface Cell {
  x: number
  y: number
  number: number | undefined
  words: string
  percent: number
}

function cell({ x, y, number, words, percent }: Cell): string {
  const box = `x="${x}" y="${y}" width="${wide}" height="${high}"`
  return (
    `<g text-anchor="middle"><title>${escapeXml(words)}</title>` +
    `<rect ${box} fill="${hexColor('primary', 'light')}" fill-opacity="${percent / 100}" stroke="${hexColor('hairline', 'light')}"/>` +
    `${svgText({ x: x + wide / 2, y: y + 17, size: 12 }, number === undefined ? '–' : String(number))}</g>`
  )
}
