import { hexColor, type Mode } from './color.ts'
import { markParts, type MarkFacts } from './mark.ts'
import type { Paint } from './paint.ts'

/** The paths of a mark around 0,0, as SVG. */
export function markPaths(facts: MarkFacts, r: number, paint: Paint): string {
  const paths = markParts(facts, r).map((part) => {
    const fill = part.fill ? paint(part.fill) : 'none'
    const stroke = part.stroke
      ? ` stroke="${paint(part.stroke)}" stroke-width="${part.width ?? 1}" stroke-linejoin="round"`
      : ''
    const icon = part.icon ? ` stroke-linecap="round" transform="scale(${part.icon}) translate(-12 -12)"` : ''
    return `<path d="${part.d}" fill="${fill}"${stroke}${icon}/>`
  })
  return paths.join('')
}

/** Many things look alike, and each is drawn again and again. */
const images = new Map<string, string>()
const mostImages = 2_000

/** The same mark as an image address (data:) for the canvas. */
export function markImage(facts: MarkFacts, r: number, mode: Mode): string {
  const key = JSON.stringify([facts, r, mode])
  const known = images.get(key)
  if (known !== undefined) return known
  if (images.size >= mostImages) images.clear()
  const made = drawnImage(facts, r, mode)
  images.set(key, made)
  return made
}

function drawnImage(facts: MarkFacts, r: number, mode: Mode): string {
  const size = r * 2
  // Twice the size, so that the picture stays sharp when somebody zooms in.
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 2}" height="${size * 2}" ` +
    `viewBox="${-r} ${-r} ${size} ${size}">${markPaths(facts, r, (token) => hexColor(token, mode))}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
