/** The line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The offset of a line and column, both from 1; the end of the text where it has no such place. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, other) => sum + other.length + 1, 0)
  return Math.min(text.length, before + column - 1)
}

/** The end of the word that begins at an offset; of one sign where no word does. */
export function wordEnd(text: string, from: number): number {
  const word = /^(?:[\p{L}\p{N}_]+|`[^`]*`)/u.exec(text.slice(from))?.[0]
  return Math.min(text.length, from + (word?.length ?? 1))
}
