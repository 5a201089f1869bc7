import type { Point } from '../../../graph/model.ts'
import { pointOf, type Spot } from './schema-graph.ts'

/** Half the width and height that words take, in px of the picture's own box. */
interface Half {
  width: number
  height: number
}

interface Wanted {
  key: string
  words: string
  from: Spot
  to: Spot
}

const letter = 6.7
/** Where along its line a name may stand, the best first. */
const parts = [0.5, 0.6, 0.4, 0.7, 0.3, 0.78, 0.22]

/** Places for the names of lines. One that would touch another, or the name of a label, gets none; the panel has it. */
export function tieLabels(wanted: readonly Wanted[], spots: readonly Spot[]): ReadonlyMap<string, Point> {
  const taken: { at: Point; half: Half }[] = spots.flatMap(({ x, y, label }) => [
    { at: { x, y: y - 10 }, half: { width: 18, height: 18 } },
    { at: { x, y: y + 16 }, half: { width: label.length * 4 + 18, height: 9 } },
  ])
  const places = new Map<string, Point>()
  for (const { key, words, from, to } of wanted) {
    const half = { width: (words.length * letter) / 2 + 3, height: 8 }
    const at = parts
      .map((part) => pointOf(from, to, part))
      .find((point) => taken.every((other) => apart(point, half, other)))
    if (at === undefined) continue
    places.set(key, at)
    taken.push({ at, half })
  }
  return places
}

function apart(at: Point, half: Half, other: { at: Point; half: Half }): boolean {
  return (
    Math.abs(at.x - other.at.x) >= half.width + other.half.width ||
    Math.abs(at.y - other.at.y) >= half.height + other.half.height
  )
}
