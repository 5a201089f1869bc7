/** Letters that are one of their own rather than a letter with a mark, as the index's analyzer folds them. */
const letters: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  œ: 'oe',
  ı: 'i',
}

/** Lower case without marks: `Tromsø` → `tromso`, `Örebro` → `orebro`; composed and decomposed text give the same. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[æøßðđþłœı]/g, (letter) => letters[letter] ?? letter)
}

/** The same as replacements, in lower case, for the letters that Nordic and neighbouring names hold. */
export const folds: readonly (readonly [from: string, to: string])[] = [
  ...'åäöéèêëáàâãíìîïóòôõúùûüýÿñçčćšśžźżńřůěąęőűāēīū'.split('').map((letter) => [letter, fold(letter)] as const),
  ...Object.entries(letters),
]

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

export interface Word {
  /** Folded. */
  text: string
  /** In lower case, with its marks. */
  marked: string
  /** Typed with a star after it. */
  star: boolean
}

/** The words of a text as the index cuts it, folded; signs alone give none. */
export function wordsOf(text: string): Word[] {
  const composed = text.normalize('NFC')
  return [...segmenter.segment(composed)]
    .filter((segment) => segment.isWordLike)
    .map(({ segment, index }) => ({
      text: fold(segment),
      marked: segment.toLowerCase(),
      star: composed[index + segment.length] === '*',
    }))
    .filter((word) => word.text !== '')
}
