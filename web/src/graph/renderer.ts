import type { Core } from 'cytoscape'
import type { Wanted } from './elements.ts'

/** What Cytoscape's typings leave out. */
interface Renderer {
  getCachedImage(address: string, crossOrigin: string, onLoad: () => void): HTMLImageElement
  invalidateContainerClientCoordsCache(): void
}

function rendererOf(cy: Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer()
}

/**
 * The images of elements before these are drawn: Cytoscape fetches an image when it first draws it, leaves its thing out
 * until then, and draws everything once more when it is there.
 */
export function fetchImages(cy: Core, elements: readonly Wanted[]): void {
  const renderer = rendererOf(cy)
  for (const image of new Set(elements.map(({ data }) => data.image as unknown)))
    if (typeof image === 'string') renderer.getCachedImage(image, 'anonymous', () => undefined)
}

/** Cytoscape remembers where on the page it stands, and does not notice when something above it comes or goes. */
export function standsAnew(cy: Core): void {
  rendererOf(cy).invalidateContainerClientCoordsCache()
}
