import * as beyond from './beyond.ts'
import { dressed } from './disguise.ts'
import * as greedy from './greedy.ts'
import { drawing, type Draw } from './random.ts'
import * as writes from './writes.ts'

export interface Hostile {
  kind: string
  statement: string
}

export const hostileKinds: readonly (readonly [kind: string, make: (draw: Draw, outside: beyond.Outside) => string])[] =
  [
    ['writes', writes.plainWrites],
    ['writes in subqueries', writes.hiddenWrites],
    ['schema and users', writes.schemaAndUsers],
    ['commands to the server', beyond.serverCommands],
    ['closed procedures', beyond.closedProcedures],
    ['closed functions', beyond.closedFunctions],
    ['files and addresses', beyond.filesAndAddresses],
    ['letters as numbers', beyond.escapedLetters],
    ['quotes and comments', beyond.quotesAndComments],
    ['commands of programs, second statements', beyond.clientCommands],
    ['huge literals', greedy.hugeLiterals],
    ['cartesian products', greedy.cartesianProducts],
    ['endless paths', greedy.endlessPaths],
    ['loops in expressions', greedy.endlessLoops],
    ['more than the memory', greedy.fullMemory],
  ]

/** `count` statements, each kind in its turn; the same for the same seed. */
export function hostileStatements(seed: number, count: number, outside: beyond.Outside): Hostile[] {
  const draw = drawing(seed)
  return Array.from({ length: count }, (_, i) => {
    const [kind, make] = hostileKinds[i % hostileKinds.length] ?? ['none', () => '']
    return { kind, statement: dressed(draw, make(draw, outside)) }
  })
}

/**
 * Past every guard, and heedless of time limit and Stop: only the end of the server ends it. The list doubles from clause
 * to clause, where no text tells how long it is.
 */
export const unstoppable = `WITH [1] AS l ${'WITH l + l AS l '.repeat(40)}RETURN reduce(s = 0, x IN l | s + x) AS s`
