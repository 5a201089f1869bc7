import { fold, type Word, wordsOf } from './fold.ts'

/** Longest snippet, in characters. */
const snippetLength = 140

export interface Match {
  /** Property that holds the text. */
  matched: string
  /** The text, cut around the match where it is long. */
  snippet: string
}

/** Which of a thing's names the words are found in: the first of those that hold most of them. */
export function bestMatch(
  texts: readonly (readonly [property: string, text: string])[],
  words: readonly Word[],
): Match {
  const scored = texts.map(([matched, text]) => ({ matched, text, score: scoreOf(text, words) }))
  const best = scored.reduce(
    (a, b) => (b.score > a.score ? b : a),
    scored[0] ?? { matched: 'name', text: '', score: 0 },
  )
  return { matched: best.matched, snippet: snippetOf(best.text, words) }
}

/** A whole word weighs more than a beginning, a beginning more than a part; with its marks more than without. */
function scoreOf(text: string, words: readonly Word[]): number {
  const there = wordsOf(text)
  const weigh = (word: Word) =>
    Math.max(0, ...there.map((one) => weightOf(one.text, word.text) + weightOf(one.marked, word.marked) / 10))
  return words.reduce((sum, word) => sum + weigh(word), 0)
}

function weightOf(there: string, word: string): number {
  if (there === word) return 4
  if (there.startsWith(word)) return 2
  return there.includes(word) ? 1 : 0
}

function snippetOf(text: string, words: readonly Word[]): string {
  if (text.length <= snippetLength) return text
  const folded = fold(text)
  const at = Math.max(0, ...words.map(({ text: word }) => folded.indexOf(word)).filter((index) => index >= 0))
  const begin = Math.max(0, Math.min(at - snippetLength / 4, text.length - snippetLength))
  const cut = text.slice(begin, begin + snippetLength).trim()
  return `${begin > 0 ? '…' : ''}${cut}${begin + snippetLength < text.length ? '…' : ''}`
}
