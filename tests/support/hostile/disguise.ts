import type { Draw } from './random.ts'

const blanks = [' ', ' ', ' ', '\n', '\t', '\u00a0', '\u2003', '/**/', '/* RETURN */', " /* ' */ ", '// "\n']
const labels = ['X', 'Actor', 'Territory', 'SET', 'Nowhere', '`a b`', 'Record']
const names = ['n', 'x', 'set', 'create', 'load', '`call`', 'å']

export const label = (draw: Draw) => draw.pick(labels)
export const name = (draw: Draw) => draw.pick(names)

/** The same words in odd cases, with odd blanks and comments between them. */
export function disguised(draw: Draw, text: string): string {
  return text
    .split(' ')
    .map((word) => (draw.chance(0.3) ? oddCase(draw, word) : word))
    .join(draw.chance(0.5) ? ' ' : draw.pick(blanks))
}

/** Odd blanks and comments around a statement. */
export function dressed(draw: Draw, statement: string): string {
  const some = () => Array.from({ length: draw.whole(0, 2) }, () => draw.pick(blanks)).join('')
  return `${some()}${statement}${some()}`
}

/** Values and names in quotes stay what they are. */
function oddCase(draw: Draw, word: string): string {
  if (!/^[A-Z]+$/.test(word)) return word
  return word.replace(/./g, (letter) => (draw.chance(0.5) ? letter.toLowerCase() : letter))
}
