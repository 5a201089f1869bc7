import type { Point } from './model.ts'

/** Whatever joins two stops. */
interface Tie {
  id: string
  from: string
  to: string
}

export type Direction = 'left' | 'right' | 'up' | 'down'

const unit: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** The next thing that way: near, and not far off the direction. Null at the edge. */
export function nextInDirection(places: ReadonlyMap<string, Point>, from: string, way: Direction): string | null {
  const start = places.get(from)
  if (start === undefined) return null
  let best: { id: string; cost: number } | null = null
  for (const [id, at] of places) {
    if (id === from) continue
    const [dx, dy] = [at.x - start.x, at.y - start.y]
    const along = dx * unit[way].x + dy * unit[way].y
    const aside = Math.abs(dx * unit[way].y) + Math.abs(dy * unit[way].x)
    // A cone of about 63 degrees to each side; what lies straight ahead wins over what is merely near.
    if (along <= 0 || aside > along * 2) continue
    const cost = along + aside * 2
    if (best === null || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}

/** The lines of a thing in reading order: by where their other end lies, top to bottom, then left to right. */
export function linesInReadingOrder<L extends Tie>(
  id: string,
  lines: readonly L[],
  places: ReadonlyMap<string, Point>,
): L[] {
  const other = (line: L): Point => places.get(otherEnd(line, id)) ?? { x: 0, y: 0 }
  return lines
    .filter((line) => line.from === id || line.to === id)
    .toSorted((a, b) => row(other(a)) - row(other(b)) || other(a).x - other(b).x || (a.id < b.id ? -1 : 1))
}

export function otherEnd(line: Pick<Tie, 'from' | 'to'>, id: string): string {
  return line.from === id ? line.to : line.from
}

/** Things within the same 40 px read as one row. */
function row(point: Point): number {
  return Math.round(point.y / 40)
}
