export interface Part {
  text: string
  marked: boolean
}

/** Cuts a line so that the given words, wherever they stand in it, can be marked; what is cut joins to the same line. */
export function markWords(line: string, words: readonly string[]): Part[] {
  const wanted = [...new Set(words.filter((word) => word.length > 1))].sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return [{ text: line, marked: false }]
  const pattern = new RegExp(`(${wanted.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&')).join('|')})`, 'giu')
  return line
    .split(pattern)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
