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

/**
 * The same mark as an image address (blob:) for the canvas. A short one: Cytoscape goes through every letter of it
 * whenever it styles a thing, and the picture itself as an address is 1,500 letters. In steps of half a px, so that
 * things sized by a number stay few pictures.
 */
export function markImage(facts: MarkFacts, r: number, mode: Mode): string {
  const near = Math.round(r * 2) / 2
  const key = JSON.stringify([facts, near, mode])
  const known = images.get(key)
  if (known !== undefined) return known
  const made = URL.createObjectURL(new Blob([markPicture(facts, near, mode)], { type: 'image/svg+xml' }))
  images.set(key, made)
  return made
}

/** A mark as a picture of its own. */
export function markPicture(facts: MarkFacts, r: number, mode: Mode): string {
  const size = r * 2
  // Twice the size, so that the picture stays sharp when somebody zooms in.
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 2}" height="${size * 2}" ` +
    `viewBox="${-r} ${-r} ${size} ${size}">${markPaths(facts, r, (token) => hexColor(token, mode))}</svg>`
  )
}
