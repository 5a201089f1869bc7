/** How many letters must be changed, put in, left out or swapped with the next to make one word of the other. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const steps = [(last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next.push(Math.min(...steps, ...(swapped ? [(before[j - 2] ?? 0) + 1] : [])))
    }
    before = last
    last = next
  }
  return last[other.length] ?? 0
}

/** The name that was most likely meant, whatever its case; undefined where none is near. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const wanted = plain(word)
  let best: { name: string; cost: number } | undefined
  for (const name of names) {
    const cost = distance(wanted, plain(name))
    if (best === undefined || cost < best.cost) best = { name, cost }
  }
  const most = Math.max(1, Math.floor(word.length / 3))
  return best !== undefined && best.cost <= most ? best.name : undefined
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('_', '')
}
