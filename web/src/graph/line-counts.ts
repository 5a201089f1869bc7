import type { LineCount } from './overlay.ts'
import type { PictureLine } from './picture-lines.ts'

/** Below this zoom the words on lines would cover each other; what a line is stands in its detail and in the table. */
const roomForWords = 0.6

/** Of more bundles than there is room for only the weightiest bear their number. */
const numbers = { room: 40, weightiest: 12 }

/** Bundles, and the selection's lines: everywhere a number would be noise. Lines of a path bear their relation. */
export function countedLines(lines: readonly PictureLine[], zoom: number): PictureLine[] {
  const least = leastNumbered(lines)
  return lines.filter(
    ({ word, bundle, count, weight, from, to }) =>
      (word !== null && zoom >= roomForWords) ||
      (bundle && (count >= least || weight === 'strong')) ||
      (count > 1 && weight === 'strong' && from !== to),
  )
}

function leastNumbered(lines: readonly PictureLine[]): number {
  const counts = lines.filter(({ bundle }) => bundle).map(({ count }) => count)
  return counts.length <= numbers.room ? 0 : (counts.toSorted((a, b) => b - a)[numbers.weightiest] ?? 0) + 1
}

/** What stands on a counted line. */
export function countOf({ id, word, count, bold, bundle }: PictureLine): Pick<LineCount, 'id' | 'text' | 'look'> {
  if (word !== null) return { id, text: word, look: bold ? 'bold word' : 'word' }
  return { id, text: String(count), look: bundle ? 'bundle' : 'number' }
}
