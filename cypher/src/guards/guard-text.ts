import { KorskopplingError } from '../errors.ts'
import { bracketDepth } from './brackets.ts'
import { refuseClientCommand } from './client-command.ts'
import { tokensOf } from './lexer.ts'
import { type Moded, splitMode } from './mode.ts'
import { placeAt, refusal } from './refusal.ts'
import { textRules } from './text-rules.ts'

/** Longer ones hold data, which planning takes minutes over. */
const mostLetters = 100_000

/** The planner's work doubles with each bracket of some kinds. */
const mostDepth = 50

/**
 * What the words of a statement alone tell. A plan does not show what sits in a subquery of an expression, and reading
 * sessions let files, settings and other people's transactions be read: so these words are refused, but only where they
 * are words of Cypher, never as a name, a key, an alias or a text. Gives the mode and the text without it.
 */
export function guardText(statement: string): Moded {
  if (statement.length > mostLetters)
    throw new KorskopplingError(
      'TOO_LARGE',
      `a statement has ${mostLetters} letters at most: give long values as parameters`,
    )
  refuseClientCommand(statement)
  const moded = splitMode(statement, tokensOf(statement))
  if (moded.tokens.length === 0)
    throw new KorskopplingError('BAD_CYPHER', 'there is no statement', {
      facts: { line: 1, column: 1, offset: 0, detail: 'there is no statement' },
    })
  if (bracketDepth(moded.tokens) > mostDepth)
    throw new KorskopplingError('TOO_COMPLEX', `brackets stand in brackets more than ${mostDepth} times`)
  for (const rule of textRules) {
    const found = rule(moded.tokens)
    if (found) throw refusal({ guard: 'text', ...found, place: placeAt(statement, found.token.offset) })
  }
  return moded
}
