import type { Core } from 'cytoscape'
import type { Wanted } from './elements.ts'

/** What Cytoscape's typings leave out. */
interface Untyped {
  renderer(): { getCachedImage(address: string, crossOrigin: string, onLoad: () => void): HTMLImageElement }
}

/**
 * The images of elements before these are drawn: Cytoscape fetches an image when it first draws it, leaves its thing out
 * until then, and draws everything once more when it is there.
 */
export function fetchImages(cy: Core, elements: readonly Wanted[]): void {
  const renderer = (cy as unknown as Untyped).renderer()
  for (const image of new Set(elements.map(({ data }) => data.image as unknown)))
    if (typeof image === 'string') renderer.getCachedImage(image, 'anonymous', () => undefined)
}
