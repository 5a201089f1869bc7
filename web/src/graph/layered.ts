import type { LayoutBody, LayoutLine, Places } from './layout-job.ts'

interface Layered {
  things: readonly LayoutBody[]
  lines: readonly LayoutLine[]
  /** The layer of each thing; they run from left to right in this order. */
  layerOf: ReadonlyMap<string, number>
  width: number
  height: number
}

const row = 62
const column = 124
/** Between two layers, so that their lines can be followed. */
const between = 90
const sweeps = 6

/**
 * Layers from left to right, each in as many columns as it needs; within one, things stand where the middle of their
 * neighbours is, so that few lines cross. Around 0,0, in px.
 */
export function layeredPlaces({ things, lines, layerOf, width, height }: Layered): Places {
  const neighbours = neighbourIds(lines)
  const layers = layersOf(things, layerOf)
  const order = new Map(layers.flatMap((ids) => ids.map((id, at) => [id, (at + 0.5) / ids.length] as const)))
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (const ids of sweep % 2 === 0 ? layers : layers.toReversed()) sortByNeighbours(ids, order, neighbours)
  const rows = Math.max(4, Math.floor(height / row))
  const columns = layers.map((ids) => Math.ceil(ids.length / rows))
  const wide = columns.reduce((sum, count) => sum + count * column, 0)
  const space = Math.max(between, (width - wide) / Math.max(1, layers.length))
  // What is wider than its room is shown smaller, which leaves room above and below.
  const tall = height * Math.max(1, (wide + space * layers.length) / width)
  const places: Places = {}
  let left = 0
  for (const [index, ids] of layers.entries()) {
    const count = columns[index] ?? 1
    place(ids, { left, columns: count, height: tall }, places)
    left += count * column + space
  }
  const middle = (left - space) / 2
  return Object.fromEntries(Object.entries(places).map(([id, { x, y }]) => [id, { x: x - middle, y }]))
}

function layersOf(things: readonly LayoutBody[], layerOf: ReadonlyMap<string, number>): string[][] {
  const layers = new Map<number, string[]>()
  for (const { id } of things) {
    const layer = layerOf.get(id) ?? 0
    layers.set(layer, [...(layers.get(layer) ?? []), id])
  }
  return [...layers].toSorted(([a], [b]) => a - b).map(([, ids]) => ids)
}

function sortByNeighbours(
  ids: string[],
  order: Map<string, number>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): void {
  const own = new Set(ids)
  const wanted = new Map(
    ids.map((id) => {
      const others = (neighbours.get(id) ?? []).filter((other) => !own.has(other))
      const sum = others.reduce((total, other) => total + (order.get(other) ?? 0), 0)
      return [id, others.length === 0 ? (order.get(id) ?? 0) : sum / others.length]
    }),
  )
  ids.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || (a < b ? -1 : 1))
  for (const [at, id] of ids.entries()) order.set(id, (at + 0.5) / ids.length)
}

/** Row by row over the columns of the layer, so that neighbours in the order stay neighbours in height. */
function place(
  ids: readonly string[],
  { left, columns, height }: { left: number; columns: number; height: number },
  places: Places,
): void {
  const rows = Math.ceil(ids.length / columns)
  const step = Math.max(row, Math.min(row * 2.4, height / Math.max(1, rows)))
  for (const [at, id] of ids.entries()) {
    const [line, slot] = [Math.floor(at / columns), at % columns]
    // Every other column stands half a row lower, which leaves room for the words between.
    const drop = slot % 2 === 1 ? step / 2 : 0
    places[id] = { x: left + (slot + 0.5) * column, y: (line - (rows - 1) / 2) * step + drop }
  }
}

export function neighbourIds(lines: readonly Pick<LayoutLine, 'from' | 'to'>[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { from, to } of lines) {
    if (from === to) continue
    found.set(from, [...(found.get(from) ?? []), to])
    found.set(to, [...(found.get(to) ?? []), from])
  }
  return found
}
