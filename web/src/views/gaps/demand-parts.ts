import { fold } from '../../ui/fold.ts'

interface Part {
  text: string
  /** Carries the demand. */
  marked: boolean
}

/** Longest quotation, in characters; the whole line stands in Sources. */
const longest = 280
/** Words are held for the same when so many of their first letters are: "område", "området". */
const stem = 5

/** Of a source's line the sentence that says most of what the criterion is called, its telling words marked. */
export function demandParts(line: string, criterion: string): Part[] {
  const wanted = new Set(wordsOf(criterion).map(stemOf))
  const sentences = line.match(/[^.!?]+[.!?]*\s*/gu) ?? [line]
  const score = (text: string): number =>
    new Set(
      wordsOf(text)
        .map(stemOf)
        .filter((word) => wanted.has(word)),
    ).size
  const best = sentences.reduce((a, b) => (score(b) > score(a) ? b : a)).trim()
  const text = best.length > longest ? `${best.slice(0, best.lastIndexOf(' ', longest))} …` : best
  return text
    .split(/(\p{L}+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, marked: part.length >= stem && wanted.has(stemOf(part)) }))
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= stem)
}

function stemOf(word: string): string {
  return fold(word).slice(0, stem)
}
