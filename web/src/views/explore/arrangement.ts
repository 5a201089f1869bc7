import { projectionOf } from '../../geography/projection.ts'
import type { Boxed } from '../../graph/boxed.ts'
import type { Group } from '../../graph/grouping.ts'
import { layerOf } from '../../graph/layer-of.ts'
import type { LayoutLine, Places } from '../../graph/layout-job.ts'
import type { Line } from '../../graph/lines.ts'
import type { Thing, View } from '../../graph/model.ts'
import { radiusOf } from '../../graph/picture.ts'
import type { Route } from '../../graph/route.ts'
import type { Seen } from './seen.ts'
import type { Arrangement } from './use-places.ts'

interface Scene {
  things: readonly Thing[]
  lines: readonly Line[]
  view: View
  seen: Seen
  room: { width: number; height: number } | null
  /** The shortest paths that the picture is of. */
  route: Route | null
}

/** What the layout is to place: groups where there are some, else things. */
export function arrangementOf({ things, lines, view, seen, room, route }: Scene): Arrangement {
  if (seen.boxed !== null) return ofGroups(seen.boxed, { lines, seen, room })
  const bodies = things.map((thing) => ({ id: thing.id, r: radiusOf(thing) * seen.scale.factorOf(thing.id) }))
  const ties = lines.map((line) => ({ from: line.from, to: line.to, strength: strengthOf(line) }))
  if (route !== null) {
    // Other paths are another picture, with places of its own.
    const name = `path ${Object.entries(route.layerOf).flat().join(' ')}`
    return { name, manner: { kind: 'layers', layerOf: route.layerOf }, bodies, lines: ties }
  }
  if (seen.layout === 'layers') {
    const layers = Object.fromEntries(things.map((thing) => [thing.id, layerOf(thing)]))
    return { name: 'layers', manner: { kind: 'layers', layerOf: layers }, bodies, lines: ties }
  }
  const centre = seen.layout === 'around' ? centreOf(things, view) : undefined
  if (centre !== undefined) return { name: `around ${centre}`, manner: { kind: 'around', centre }, bodies, lines: ties }
  return { name: 'free', manner: { kind: 'free' }, bodies, lines: ties }
}

/** The chosen centre; where it is not shown, the most connected thing. */
function centreOf(things: readonly Thing[], { centre }: Pick<View, 'centre'>): string | undefined {
  if (things.some(({ id }) => id === centre)) return centre ?? undefined
  return things.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))[0]?.id
}

/** Parts stand nearer to their whole, couplings hold areas together less than work does. */
function strengthOf(line: Line): number {
  return line.part ? 1.3 : line.mark === null ? 1 : 0.7
}

function ofGroups(boxed: Boxed, { lines, seen, room }: Pick<Scene, 'lines' | 'seen' | 'room'>): Arrangement {
  // A box takes the room of a circle around most of it; what still covers another is pushed aside when it is drawn.
  const bodies = boxed.groups.map(({ id, width, height }) => ({ id, r: Math.hypot(width, height) * 0.36 }))
  const ties = lines.flatMap(({ from, to }): LayoutLine[] => {
    const [a, b] = [boxed.groupOf.get(from), boxed.groupOf.get(to)]
    return a === undefined || b === undefined || a === b ? [] : [{ from: a.id, to: b.id, strength: 0.3 }]
  })
  if (seen.layout === 'geographic' && room !== null) {
    return {
      name: `geographic${seen.tooMany ? ' bare' : ''}`,
      manner: { kind: 'at', places: onMap(seen.groups, seen.spots, room) },
      bodies,
      lines: ties,
    }
  }
  const boxes = boxed.groups.map(({ id, width, height }) => ({ id, width, height }))
  // Boxes that show nothing of what they hold are another picture than those that do.
  return {
    name: `grouped ${seen.by}${seen.tooMany ? ' bare' : ''}`,
    manner: { kind: 'boxes', boxes },
    bodies,
    lines: ties,
  }
}

/** How large the map is beside its room before boxes that would overlap are pushed apart. */
const spread = 1

/** Each group of one region where the region is. */
function onMap(groups: readonly Group[], spots: Seen['spots'], room: { width: number; height: number }): Places {
  const placed = groups.flatMap(({ id, of: [first] }) => {
    const spot = spots.get(first ?? '')
    return spot === undefined ? [] : [{ id, ...spot }]
  })
  if (placed.length < 2) return Object.fromEntries(placed.map(({ id }) => [id, { x: 0, y: 0 }]))
  const size = { width: room.width * spread, height: room.height * spread }
  const project = projectionOf(placed, size, 60)
  return Object.fromEntries(
    placed.map(({ id, lon, lat }) => {
      const [x, y] = project([lon, lat]) ?? [0, 0]
      return [id, { x: x - size.width / 2, y: y - size.height / 2 }]
    }),
  )
}
