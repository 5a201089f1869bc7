/** Of a chip, in px: about a letter, its edges with the gap after it, and the most it takes. */
const letter = 6.4
const edges = 24
const widest = 196

/** Of the button that unfolds the others, in px. */
const unfold = 34

/** How many chips with these names stand on one line of `room` px; at least one, and all where all fit. */
export function fitting(names: readonly string[], room: number): number {
  const all = countWithin(names, room)
  return all === names.length ? all : Math.max(1, countWithin(names, room - unfold))
}

function countWithin(names: readonly string[], room: number): number {
  let left = room
  const first = names.findIndex((name) => {
    left -= Math.min(widest, name.length * letter + edges)
    return left < 0
  })
  return first < 0 ? names.length : first
}
