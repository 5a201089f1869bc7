/** Longitude and latitude in degrees. */
type Position = readonly [lon: number, lat: number]

/** A closed ring: the last position is the first one. */
export type Ring = Position[]

/** In degrees. */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

/** A ring that crosses the 180th meridian in one piece: each position as near to the one before as it can be. */
export function unrolled(ring: Ring): Ring {
  let last = ring[0]?.[0] ?? 0
  return ring.map(([lon, lat]) => {
    last = lon + 360 * Math.round((last - lon) / 360)
    return [last, lat]
  })
}

interface Edge {
  inside: (at: Position) => boolean
  /** Where the way from `a` to `b` crosses the edge. */
  crossing: (a: Position, b: Position) => Position
}

/** What of a ring lies in the box, along the box where it leaves it (Sutherland and Hodgman); closed, or empty. */
export function clipped(ring: Ring, { west, south, east, north }: Box): Ring {
  const edges = [meridian(west, 1), meridian(east, -1), parallel(south, 1), parallel(north, -1)]
  const open = edges.reduce<Ring>(cut, ring.slice(0, -1))
  const [first] = open
  return first === undefined ? [] : [...open, first]
}

function cut(ring: Ring, { inside, crossing }: Edge): Ring {
  return ring.flatMap((at, index) => {
    const before = ring.at(index - 1) ?? at
    const through = inside(before) === inside(at) ? [] : [crossing(before, at)]
    return inside(at) ? [...through, at] : through
  })
}

/** Keeps what lies east of it (side 1) or west of it (side −1). */
function meridian(at: number, side: 1 | -1): Edge {
  return {
    inside: ([lon]) => (lon - at) * side >= 0,
    crossing: (a, b) => [at, a[1] + ((b[1] - a[1]) * (at - a[0])) / (b[0] - a[0])],
  }
}

/** Keeps what lies north of it (side 1) or south of it (side −1). */
function parallel(at: number, side: 1 | -1): Edge {
  return {
    inside: ([, lat]) => (lat - at) * side >= 0,
    crossing: (a, b) => [a[0] + ((b[0] - a[0]) * (at - a[1])) / (b[1] - a[1]), at],
  }
}
