export type Direction = 'up' | 'down' | 'left' | 'right'

/** The direction of an arrow key. */
export const arrows: Partial<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Where something stands: to the right and down, in whatever unit the places share. */
export interface Place {
  id: string
  x: number
  y: number
}

/** More than any two places are apart. */
const veryFar = 1e6

/**
 * The nearest place in a direction, one straight on before one that deviates; what lies more aside than ahead only where
 * there is nothing else. `undefined` at the edge, and where nobody stands at `from`.
 */
export function nextPlace(from: string, direction: Direction, among: readonly Place[]): string | undefined {
  const start = among.find(({ id }) => id === from)
  if (start === undefined) return undefined
  let best: { id: string; cost: number } | undefined
  for (const { id, x, y } of among) {
    const [dx, dy] = [x - start.x, y - start.y]
    const along = { up: -dy, down: dy, left: -dx, right: dx }[direction]
    if (along <= 0) continue
    const aside = Math.abs(direction === 'up' || direction === 'down' ? dx : dy)
    const cost = along + aside * 3 + (aside > along ? veryFar : 0)
    if (best === undefined || cost < best.cost) best = { id, cost }
  }
  return best?.id
}
