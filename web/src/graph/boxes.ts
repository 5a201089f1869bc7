import type { Box, Places } from './layout-job.ts'
import type { Point } from './model.ts'

export const cell = { width: 88, height: 60 }
const head = 34
const foot = 22
const padding = 10
/** Things that a closed box shows: enough to see what it is about. */
const shownClosed = 6
/** What is kept free between two boxes. */
const gap = 34

/** A longer title is cut, in px; the detail has it in full. */
const longestTitle = 190
const narrowest = 112
/** A bare box is seen from far off, where its title is larger beside it: px by letter and around them. */
const bareTitle = { letter: 18, around: 150, longest: 480, height: 68 }

interface Content {
  count: number
  open: boolean
  /** Letters of the title. */
  title: number
  /** Closed, it shows its title and how much it holds, and none of it. */
  bare?: boolean
}

/** How many things a box shows, in how many columns, and how large it is for that. */
export function boxOf({ count, open, title, bare = false }: Content): {
  shown: number
  columns: number
  width: number
  height: number
} {
  if (bare && !open) {
    const { letter, around, longest, height } = bareTitle
    return { shown: 0, columns: 1, width: Math.min(longest, title * letter + around), height }
  }
  const shown = open ? count : Math.min(count, shownClosed)
  const columns = open ? Math.min(8, Math.max(1, Math.ceil(Math.sqrt(shown * 1.4)))) : Math.min(3, Math.max(1, shown))
  const rows = Math.ceil(shown / columns)
  return {
    shown,
    columns,
    width: Math.max(narrowest, columns * cell.width, Math.min(longestTitle, title * 7.4 + 30)) + padding * 2,
    height: head + rows * cell.height + (shown < count ? foot : 0) + padding,
  }
}

/** Where the things of a box stand, around its middle; the last row is flush left, as one reads. */
export function slotsOf({ count, open, title }: Content): Point[] {
  const { shown, columns, width, height } = boxOf({ count, open, title })
  const left = -width / 2 + (width - columns * cell.width) / 2
  return Array.from({ length: shown }, (_, index) => ({
    x: left + ((index % columns) + 0.5) * cell.width,
    y: -height / 2 + head + Math.floor(index / columns) * cell.height + cell.height * 0.36,
  }))
}

/**
 * Boxes in rows, as many as let the whole be shown largest in a room: one lies in the row and at the place in it that
 * its given place comes nearest to, so that what belongs together stays together and nothing is wasted. Around 0,0.
 */
export function inRows(boxes: readonly Box[], places: Places, room: { width: number; height: number }): Places {
  const choices = boxes.map((_, index) => rowsOf(boxes, places, index + 1))
  const scale = ({ width, height }: Laid): number => Math.min(room.width / width, room.height / height)
  return choices.toSorted((a, b) => scale(b) - scale(a))[0]?.places ?? {}
}

interface Laid {
  places: Places
  width: number
  height: number
}

function rowsOf(boxes: readonly Box[], places: Places, count: number): Laid {
  const at = (box: Box): Point => places[box.id] ?? { x: 0, y: 0 }
  const rows: Box[][] = Array.from({ length: count }, () => [])
  const all = boxes.reduce((sum, box) => sum + box.width + gap, 0)
  let done = 0
  for (const box of boxes.toSorted((a, b) => at(a).y - at(b).y || (a.id < b.id ? -1 : 1))) {
    rows[Math.min(count - 1, Math.floor(((done + box.width / 2) / all) * count))]?.push(box)
    done += box.width + gap
  }
  const used = rows.filter((row) => row.length > 0)
  const heights = used.map((row) => Math.max(...row.map((box) => box.height)))
  const height = heights.reduce((sum, one) => sum + one + gap, -gap)
  const widths = used.map((row) => row.reduce((sum, box) => sum + box.width + gap, -gap))
  const found: Places = {}
  let top = -height / 2
  for (const [index, row] of used.entries()) {
    let left = -(widths[index] ?? 0) / 2
    for (const box of row.toSorted((a, b) => at(a).x - at(b).x || (a.id < b.id ? -1 : 1))) {
      found[box.id] = { x: left + box.width / 2, y: top + box.height / 2 }
      left += box.width + gap
    }
    top += (heights[index] ?? 0) + gap
  }
  return { places: found, width: Math.max(1, ...widths), height: Math.max(1, height) }
}

const steps = 400

/**
 * Boxes pushed aside, as little as it takes, until none covers another; a held one never moves. The same boxes give
 * the same answer.
 */
export function separated(boxes: readonly Box[], places: Places, held: ReadonlySet<string>): Places {
  const bodies = boxes.map((box) => ({ ...box, ...(places[box.id] ?? { x: 0, y: 0 }) }))
  for (let step = 0; step < steps; step += 1) if (!pushOnce(bodies, held)) break
  return Object.fromEntries(bodies.map(({ id, x, y }) => [id, { x, y }]))
}

function pushOnce(bodies: (Box & Point)[], held: ReadonlySet<string>): boolean {
  let pushed = false
  for (const [index, a] of bodies.entries())
    for (const b of bodies.slice(index + 1)) {
      const over = {
        x: (a.width + b.width) / 2 + gap - Math.abs(b.x - a.x),
        y: (a.height + b.height) / 2 + gap - Math.abs(b.y - a.y),
      }
      if (over.x <= 0.5 || over.y <= 0.5) continue
      const axis = over.x < over.y ? 'x' : 'y'
      const [shareA, shareB] = shares(held.has(a.id), held.has(b.id))
      if (shareA + shareB === 0) continue
      pushed = true
      const way = b[axis] >= a[axis] ? 1 : -1
      a[axis] -= way * over[axis] * shareA
      b[axis] += way * over[axis] * shareB
    }
  return pushed
}

/** How much of the way each of two boxes makes. */
function shares(heldA: boolean, heldB: boolean): [number, number] {
  if (heldA && heldB) return [0, 0]
  if (heldA) return [0, 1]
  return heldB ? [1, 0] : [0.5, 0.5]
}
