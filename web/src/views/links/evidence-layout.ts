/** A thing around a candidate, and what is above it: a sub-area stands with its area. */
interface Thing {
  id: string
  /** Ids of what it is part of. */
  above: readonly string[]
}

interface Tie {
  from: string
  to: string
}

interface Asked {
  a: string
  b: string
  things: readonly Thing[]
  ties: readonly Tie[]
}

export interface Placed {
  id: string
  /** Percent of the picture's width, px from its top. */
  x: number
  y: number
}

export interface EvidenceLayout {
  places: readonly Placed[]
  /** Px. */
  height: number
}

const top = 40
const row = 66
/** Percent of the width, for each column one or two places side by side. */
const columns = { left: [15], middle: [38, 62], right: [85] } as const
type Column = keyof typeof columns

/**
 * The two ends above, what stands on one side below it, what stands on both in the middle: who could couple the two is
 * read from left to right.
 */
export function evidenceLayout(asked: Asked): EvidenceLayout {
  const sideOf = sides(asked)
  const ends = new Set([asked.a, asked.b])
  const columnsOf = { left: [], middle: [], right: [] } as Record<Column, string[]>
  for (const { id } of asked.things) if (!ends.has(id)) columnsOf[sideOf(id)].push(id)
  const lower = (['left', 'middle', 'right'] as const).flatMap((column) => inColumn(columnsOf[column], column))
  const rows = Math.max(0, ...lower.map(({ y }) => y))
  return {
    places: [{ id: asked.a, x: 23, y: top }, { id: asked.b, x: 77, y: top }, ...lower],
    height: Math.max(top, rows) + 46,
  }
}

/** The middle holds two side by side; a single last one stands in its midst. */
function inColumn(ids: readonly string[], column: Column): Placed[] {
  const xs = columns[column]
  return ids.map((id, index) => {
    const line = Math.floor(index / xs.length)
    const alone = xs.length > 1 && index === ids.length - 1 && index % xs.length === 0
    // Neighbours stand a little lower by turns, so that their names do not meet.
    const drop = xs.length > 1 && !alone ? (index % xs.length) * 22 : column === 'middle' ? 0 : 30
    return { id, x: alone ? 50 : (xs[index % xs.length] ?? 50), y: top + row * (line + 1) + drop }
  })
}

/** On which side a thing stands: nearer to one end, or as near to both; sub-areas count as their end. */
function sides({ a, b, things, ties }: Asked): (id: string) => Column {
  const above = new Map(things.map(({ id, above: ids }) => [id, ids]))
  const whole = (id: string): string => {
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = above.get(at)?.[0]) {
      if (at === a || at === b) return at
      seen.add(at)
    }
    return id
  }
  const near = new Map<string, Set<string>>()
  for (const { from, to } of ties)
    for (const [one, other] of [
      [whole(from), whole(to)],
      [whole(to), whole(from)],
    ] as const)
      near.set(one, (near.get(one) ?? new Set()).add(other))
  const [fromA, fromB] = [steps(near, a, b), steps(near, b, a)]
  return (id) => {
    const owner = whole(id)
    if (owner !== id) return owner === a ? 'left' : 'right'
    const [one, other] = [fromA.get(id) ?? Infinity, fromB.get(id) ?? Infinity]
    if (one === other) return 'middle'
    return one < other ? 'left' : 'right'
  }
}

/** How many steps away each thing is; the way does not lead through the other end. */
function steps(near: ReadonlyMap<string, ReadonlySet<string>>, start: string, except: string): Map<string, number> {
  const found = new Map([[start, 0]])
  for (const [id, distance] of found) {
    if (id === except) continue
    for (const next of near.get(id) ?? []) if (!found.has(next)) found.set(next, distance + 1)
  }
  return found
}
