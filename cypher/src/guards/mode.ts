import { isWord, type Token } from './lexer.ts'

/** `explain` plans only, `profile` counts while it runs. */
type Mode = 'run' | 'explain' | 'profile'

export interface Moded {
  mode: Mode
  /** Without the leading word, in whose stead stand blanks, so that every place keeps its line and column. */
  text: string
  tokens: readonly Token[]
}

/** Takes a leading EXPLAIN or PROFILE off. */
export function splitMode(statement: string, tokens: readonly Token[]): Moded {
  const [first, ...rest] = tokens
  if (!isWord(first, 'EXPLAIN', 'PROFILE')) return { mode: 'run', text: statement, tokens }
  const end = first.offset + first.value.length
  const text = `${statement.slice(0, first.offset)}${' '.repeat(first.value.length)}${statement.slice(end)}`
  return { mode: first.value.toUpperCase() === 'EXPLAIN' ? 'explain' : 'profile', text, tokens: rest }
}
