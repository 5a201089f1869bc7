/**
 * About how wide a text is in a usual sans of this size, in px: for pictures that are made where no page measures, and
 * shown with whatever font there is.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = Array.from(text).reduce((sum, sign) => sum + (narrow.test(sign) ? 0.3 : wide.test(sign) ? 0.82 : 0.56), 0)
  return ems * size * (bold ? 1.07 : 1)
}

function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word]
  const most = Math.max(1, Math.floor(width / size / 0.6))
  return Array.from({ length: Math.ceil(word.length / most) }, (_, at) => word.slice(at * most, (at + 1) * most))
}

const narrow = /[\sfijltrI.,:;'’|!()[\]-]/
const wide = /[mwMW@%—…]/

/** The text in lines that are at most so wide; a word that is wider is cut where it reaches the end. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((one) => pieces(one, size, width))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
