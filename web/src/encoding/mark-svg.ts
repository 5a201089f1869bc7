import { hexColor, type Mode } from './color.ts'
import { markParts, type MarkFacts } from './mark.ts'

/** The same mark as an image address (data:) for the canvas, which no style sheet reaches. */
export function markImage(facts: MarkFacts, r: number, mode: Mode): string {
  const size = r * 2
  const paths = markParts(facts, r).map((part) => {
    const fill = part.fill ? hexColor(part.fill, mode) : 'none'
    const stroke = part.stroke
      ? ` stroke="${hexColor(part.stroke, mode)}" stroke-width="${part.width ?? 1}" stroke-linejoin="round"`
      : ''
    const icon = part.icon ? ` stroke-linecap="round" transform="scale(${part.icon}) translate(-12 -12)"` : ''
    return `<path d="${part.d}" fill="${fill}"${stroke}${icon}/>`
  })
  // Twice the size, so that the picture stays sharp when somebody zooms in.
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 2}" height="${size * 2}" ` +
    `viewBox="${-r} ${-r} ${size} ${size}">${paths.join('')}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
