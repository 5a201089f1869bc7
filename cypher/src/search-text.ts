import type { Word } from './fold.ts'

/** Words that the index's analyzer drops, also where they are Nordic words such as "for" and "at". */
const dropped = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
)

/** Below this a word with stars on both sides would find nearly everything. */
const shortestInfix = 3

/** Signs that Lucene's query language reads, each with a backslash before it. */
export function escapeLucene(word: string): string {
  return word.replaceAll(/[+\-&|!(){}[\]^"~*?:\\/]/g, String.raw`\$&`)
}

/**
 * All words, the last one (and each typed with a star) also as a beginning; far below these, all words anywhere within
 * words ("bioekonomi" in "skogsbioekonomi"). Stars are ours: text typed never reaches the query language.
 */
export function luceneText(words: readonly Word[]): string {
  const last = words.length - 1
  const whole = words.map(({ text, star }, i) => {
    const word = escapeLucene(text)
    return i === last || star ? `+(${word}^4 OR ${word}*)` : `+${word}`
  })
  const prefix = `(${whole.join(' ')})^8`
  if (!words.some(({ text }) => text.length >= shortestInfix)) return prefix
  return `${prefix} OR (${words.map(({ text }) => `+*${escapeLucene(text)}*`).join(' ')})^0.1`
}

/** The nearest spellings: words a letter or two away, all of them before any of them. */
export function fuzzyText(words: readonly Word[]): string | undefined {
  const near = words
    .filter(({ text }) => text.length >= shortestInfix)
    .map(({ text }) => `${escapeLucene(text)}~${text.length > 5 ? '2' : '1'}`)
  return near.length === 0 ? undefined : `(${near.map((word) => `+${word}`).join(' ')})^8 OR ${near.join(' OR ')}`
}

/** The text to look for in the names themselves when the index cannot know its last word. */
export function droppedText(words: readonly Word[]): string | undefined {
  const last = words.at(-1)
  return last && dropped.has(last.text) ? words.map(({ text }) => text).join(' ') : undefined
}
