import { placeAt, refusal } from './refusal.ts'

export interface Token {
  /** `name`: a word or a name in backticks; `text`: a string; `sign`: everything else, `..` as one. */
  kind: 'name' | 'text' | 'number' | 'sign'
  /** As written, a name in backticks without them. */
  value: string
  /** Only of a word without backticks can a keyword be made. */
  quoted: boolean
  /** Counted from 0 in the statement. */
  offset: number
}

/**
 * Tokens as the database splits them; sticky, one alternative per kind. Whatever is open at the end matches as `open`:
 * a string or comment that the database closes elsewhere would hide the rest from us.
 */
const token = new RegExp(
  [
    String.raw`(?<blank>[\s\p{Z}\p{Cc}]+|//[^\n\r]*|/\*[\s\S]*?\*/)`,
    String.raw`(?<text>'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*")`,
    '`(?<quoted>[^`]*(?:``[^`]*)*)`',
    `(?<open>/[*]|['"\`])`,
    String.raw`(?<number>0x[\da-f_]+|0o[0-7_]+|(?:\d[\d_]*)?\.\d[\d_]*(?:e[+-]?\d+)?|\d[\d_]*(?:e[+-]?\d+)?)`,
    String.raw`(?<word>[\p{L}\p{Nl}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}\p{Sc}]*)`,
    String.raw`(?<sign>\.\.|[\s\S])`,
  ].join('|'),
  'iuy',
)

/** Blanks and comments are left out. Refuses letters written as `\u0027`, and what is not closed. */
export function tokensOf(statement: string): Token[] {
  refuseEscapes(statement)
  const tokens: Token[] = []
  for (let offset = 0; offset < statement.length;) {
    token.lastIndex = offset
    const found = token.exec(statement)
    if (!found) break
    const read = tokenOf(found, statement)
    if (read) tokens.push(read)
    offset += found[0].length
  }
  refuseInterpolation(statement, tokens)
  return tokens
}

/** In a newer Cypher `s'… {…} …'` holds expressions, in which a quote ends nothing: so nothing behind it would be sure. */
function refuseInterpolation(statement: string, tokens: readonly Token[]): void {
  const found = tokens.find((each) => isWord(each, 'S') && /['"]/.test(statement[each.offset + 1] ?? ''))
  if (!found) return
  throw refusal({
    guard: 'text',
    rule: 'escape',
    place: placeAt(statement, found.offset),
    why: "texts that hold expressions (s'…') are not taken",
    instead: 'Put the parts together with +.',
  })
}

function tokenOf({ groups = {}, index: offset, 0: whole }: RegExpExecArray, statement: string): Token | undefined {
  if (groups.blank !== undefined) return undefined
  if (groups.open !== undefined) throw unclosed(statement, offset)
  if (groups.quoted !== undefined)
    return { kind: 'name', value: groups.quoted.replaceAll('``', '`'), quoted: true, offset }
  const kind =
    groups.word !== undefined
      ? 'name'
      : groups.text !== undefined
        ? 'text'
        : groups.number !== undefined
          ? 'number'
          : 'sign'
  return { kind, value: whole, quoted: false, offset }
}

/**
 * The database puts the letter of `\u0027` in before it looks for words, so that a string may end where none seems to
 * end. No statement needs the form, since every letter can be written as itself. (`\\\\u` is a backslash and a u.)
 */
function refuseEscapes(statement: string): void {
  const found = /(?<!\\)(?:\\\\)*\\u/i.exec(statement)
  if (!found) return
  throw refusal({
    guard: 'text',
    rule: 'escape',
    place: placeAt(statement, found.index),
    why: 'letters written as numbers (\\u…) are not taken',
    instead: 'Write the letter itself, or give the text as a parameter.',
  })
}

function unclosed(statement: string, offset: number) {
  const what = statement[offset] === '/' ? 'a comment' : statement[offset] === '`' ? 'a name' : 'a text'
  return refusal({
    guard: 'text',
    rule: 'unclosed',
    place: placeAt(statement, offset),
    why: `${what} begins here and does not end`,
    instead: `Close it with ${statement[offset] === '/' ? '*/' : (statement[offset] ?? '')}.`,
  })
}

/** Whether the token is this keyword, in capitals here and in any case there. */
export function isWord(found: Token | undefined, ...words: readonly string[]): found is Token {
  return found?.kind === 'name' && !found.quoted && words.includes(found.value.toUpperCase())
}

export function isSign(found: Token | undefined, sign: string): found is Token {
  return found?.kind === 'sign' && found.value === sign
}
