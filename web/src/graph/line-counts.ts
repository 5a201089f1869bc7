import type { LineCount } from './overlay.ts'
import type { PictureLine } from './picture-lines.ts'

/** Below this zoom the words on lines would cover each other; what a line is stands in its detail and in the table. */
const roomForWords = 0.6

/** Of more bundles than there is room for only the weightiest bear their number. */
const numbers = { room: 40, weightiest: 12 }

/**
 * Bundles, while there is room for all their numbers, and the selection's lines: everywhere a number would be noise.
 * Lines of a path bear their relation.
 */
export function countedLines(lines: readonly PictureLine[], zoom: number): PictureLine[] {
  const numbered = numberedOf(lines)
  return lines.filter(
    ({ id, word, bundle, count, weight, from, to }) =>
      (word !== null && zoom >= roomForWords) ||
      (bundle && (numbered.has(id) || weight === 'strong')) ||
      (count > 1 && weight === 'strong' && from !== to),
  )
}

function numberedOf(lines: readonly PictureLine[]): ReadonlySet<string> {
  const bundles = lines.filter(({ bundle }) => bundle)
  const weightiest = bundles.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  const some = bundles.length <= numbers.room ? bundles : weightiest.slice(0, numbers.weightiest)
  return new Set(some.map(({ id }) => id))
}

/** What stands on a counted line. */
export function countOf({ id, word, count, bold, bundle }: PictureLine): Pick<LineCount, 'id' | 'text' | 'look'> {
  if (word !== null) return { id, text: word, look: bold ? 'bold word' : 'word' }
  return { id, text: String(count), look: bundle ? 'bundle' : 'number' }
}
