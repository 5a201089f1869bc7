import type { LineCount } from './overlay.ts'
import type { PictureLine } from './picture-lines.ts'

/** Below this zoom the words on lines would cover each other; what a line is stands in its detail and in the table. */
const roomForWords = 0.6

/** Bundles, and the selection's lines: everywhere a number would be noise. Lines of a path bear their relation. */
export function countedLines(lines: readonly PictureLine[], zoom: number): PictureLine[] {
  return lines.filter(
    ({ word, bundle, count, weight, from, to }) =>
      (word !== null && zoom >= roomForWords) || bundle || (count > 1 && weight === 'strong' && from !== to),
  )
}

/** What stands on a counted line. */
export function countOf({ id, word, count, bold, bundle }: PictureLine): Pick<LineCount, 'id' | 'text' | 'look'> {
  if (word !== null) return { id, text: word, look: bold ? 'bold word' : 'word' }
  return { id, text: String(count), look: bundle ? 'bundle' : 'number' }
}
