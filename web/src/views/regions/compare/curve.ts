interface Point {
  x: number
  y: number
}

/** How far a line bows out, by its length. */
const bow = 0.12

/** A line as an arc that bows out to the right of the way, so that two regions in one direction keep lines of their own. */
export function curveOf(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const middle = { x: (from.x + to.x) / 2 - dy * 2 * bow, y: (from.y + to.y) / 2 + dx * 2 * bow }
  return `M${at(from)}Q${at(middle)} ${at(to)}`
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
