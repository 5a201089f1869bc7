import { KorskopplingError } from '@korskoppling/cypher'

/** A name with our prefix that we do not know, or one that looks like a misspelt name of ours, stops the start. */
export function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  for (const name of names) {
    if (known.includes(name)) continue
    const near = known.find((candidate) => looksLike(name, candidate))
    if (near === undefined && !name.startsWith('KORSKOPPLING_')) continue
    const hint = near ? `did you mean ${near}?` : `known are ${known.join(', ')}`
    throw new KorskopplingError('BAD_SETTING', `${name} is not a setting: ${hint}`, { facts: { variable: name } })
  }
}

/** Two letters wrong (one in a short name), letters swapped, or the one begins with the other as NEO4J_USERNAME does. */
function looksLike(name: string, known: string): boolean {
  const begins = name.length > 7 && known.length > 7 && (name.startsWith(known) || known.startsWith(name))
  return begins || sorted(name) === sorted(known) || distance(name, known) <= (known.length < 6 ? 1 : 2)
}

function sorted(name: string): string {
  return Array.from(name).sort().join('')
}

/** How many letters must be changed, added or taken away to get from `a` to `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
