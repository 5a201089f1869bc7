import { neighbourIds } from './layered.ts'
import type { LayoutBody, LayoutLine, Places } from './layout-job.ts'

interface Rings {
  things: readonly LayoutBody[]
  lines: readonly LayoutLine[]
  centre: string
  width: number
  height: number
}

/** Along a ring, from one thing to the next. */
const apart = 76
const ringGap = 118

/**
 * One thing in the middle, what it is tied to around it, what those are tied to around them; what nothing ties to it
 * stands outermost. Things stand on the side of whatever brought them there.
 */
export function ringPlaces({ things, lines, centre, width, height }: Rings): Places {
  const { rings, from } = ringsOf(things, lines, centre)
  const wide = Math.min(1.7, Math.max(1, width / Math.max(1, height)))
  const angle = new Map<string, number>()
  const places: Places = { [centre]: { x: 0, y: 0 } }
  let reach = 0
  for (const ids of rings) {
    reach = Math.max(reach + ringGap, (ids.length * apart) / (Math.PI * (1 + wide)))
    const sorted = ids
      .map((id, index) => ({
        id,
        wanted: angle.get(from.get(id) ?? '') ?? (2 * Math.PI * index) / ids.length - Math.PI / 2,
      }))
      .toSorted((a, b) => a.wanted - b.wanted)
    const turn = turnOf(sorted.map(({ wanted }) => wanted))
    for (const [index, { id }] of sorted.entries()) {
      const at = turn + (2 * Math.PI * index) / sorted.length
      angle.set(id, at)
      places[id] = { x: reach * wide * Math.cos(at), y: reach * Math.sin(at) }
    }
  }
  return places
}

/** By how much an evenly spread ring is turned so that its things stand near where they want to. */
function turnOf(wanted: readonly number[]): number {
  if (wanted.length === 0) return 0
  const off = wanted.map((angle, index) => angle - (2 * Math.PI * index) / wanted.length)
  return off.reduce((sum, value) => sum + value, 0) / off.length
}

function ringsOf(
  things: readonly LayoutBody[],
  lines: readonly LayoutLine[],
  centre: string,
): { rings: string[][]; from: Map<string, string> } {
  const known = new Set(things.map(({ id }) => id))
  const neighbours = neighbourIds(lines)
  const from = new Map<string, string>()
  const rings: string[][] = []
  let edge = [centre]
  known.delete(centre)
  while (edge.length > 0) {
    const next: string[] = []
    for (const id of edge)
      for (const other of neighbours.get(id) ?? []) {
        if (!known.delete(other)) continue
        from.set(other, id)
        next.push(other)
      }
    if (next.length > 0) rings.push(next)
    edge = next
  }
  return { rings: known.size > 0 ? [...rings, [...known]] : rings, from }
}
