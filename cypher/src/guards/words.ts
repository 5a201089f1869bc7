import { isSign, isWord, type Token } from './lexer.ts'
import type { Rule } from './refusal.ts'

/** What a rule found in the words of a statement. */
export interface Found {
  rule: Rule
  token: Token
  why: string
  instead: string
}

/** A rule of the text: what it refuses, or undefined. */
export type TextRule = (tokens: readonly Token[]) => Found | undefined

/** The words that may follow a value; a name that is one of them must stand in backticks to be read as a name. */
const afterValue = new Set(
  (
    'AND AS ASC ASCENDING CALL CONTAINS CREATE DELETE DESC DESCENDING DETACH ELSE END ENDS FINISH FOREACH IN INSERT IS ' +
    'LIMIT LOAD MATCH MERGE NODETACH NOT OFFSET ON OPTIONAL OR ORDER REMOVE RETURN SET SKIP STARTS THEN UNION UNWIND ' +
    'USING WHEN WHERE WITH XOR YIELD'
  ).split(' '),
)

/**
 * Whether the two tokens can only be a clause's keyword and the name behind it. A variable, key, label or alias of the
 * same spelling is followed by a sign or by one of the words above, never by a name.
 */
export function opensName(next: Token | undefined): next is Token {
  return next?.kind === 'name' && (next.quoted || !afterValue.has(next.value.toUpperCase()))
}

/** The name that begins at a token, such as `db.labels`, whatever blanks, comments and backticks it is written with. */
export function dottedName(tokens: readonly Token[], start: number): string {
  const parts = [tokens[start]?.value ?? '']
  for (let i = start + 1; isSign(tokens[i], '.'); i += 2) parts.push(tokens[i + 1]?.value ?? '')
  return parts.join('.')
}

/** The index behind such a name. */
export function behindName(tokens: readonly Token[], start: number): number {
  let end = start + 1
  while (isSign(tokens[end], '.')) end += 2
  return end
}

/** The first place where `words` stand in a row. */
export function findWords(tokens: readonly Token[], words: readonly (readonly string[])[]): Token | undefined {
  return tokens.find((_, i) => words.every((choices, k) => isWord(tokens[i + k], ...choices)))
}
