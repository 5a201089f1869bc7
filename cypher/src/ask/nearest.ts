/** The name that was probably meant: the same in another case, else the nearest by a few letters; null when none is near. */
export function nearestName(wrong: string, names: readonly string[]): string | null {
  const low = wrong.toLowerCase()
  const most = Math.max(1, Math.floor(wrong.length / 3))
  const near = names
    .filter((name) => name !== wrong)
    .map((name) => ({ name, distance: distance(low, name.toLowerCase(), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
  return near[0]?.name ?? null
}

/** Letters to add, drop, change or swap with their neighbour; more than `most` is any larger number. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const at = (list: readonly number[], k: number) => list[k] ?? Infinity
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : Infinity
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed, swapped))
    }
    ;[beforeLast, last] = [last, row]
  }
  return last[b.length] ?? Infinity
}
