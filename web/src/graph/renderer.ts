import type { Core, NodeSingular } from 'cytoscape'
import type { Wanted } from './elements.ts'
import type { Places } from './layout-job.ts'
import type { Point } from './model.ts'

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

/** Puts everything where it belongs. That each of thousands has moved nobody hears; its new bounds are drawn. */
export function moveTo(cy: Core, places: Places): void {
  const nodes = cy.nodes() as unknown as { silentPositions(to: (node: NodeSingular) => Point): void }
  nodes.silentPositions((node) => ({ ...(places[node.id()] ?? node.position()) }))
}

/** A style is worked out when it is asked for. */
export function styled(elements: Iterable<Pick<NodeSingular, 'numericStyle'>>): void {
  for (const element of elements) element.numericStyle('opacity')
}
