import type { Value } from '@korskoppling/cypher'
import * as beyond from './beyond.ts'
import { dressed } from './disguise.ts'
import * as greedy from './greedy.ts'
import { oddParameters } from './odd-values.ts'
import { drawing, type Draw } from './random.ts'
import * as writes from './writes.ts'

/** A statement, with values by name where it has parameters. */
interface Made {
  statement: string
  parameters?: Readonly<Record<string, Value>>
}

export interface Hostile extends Made {
  kind: string
}

type Make = (draw: Draw, outside: beyond.Outside) => string | Made

export const hostileKinds: readonly (readonly [kind: string, make: Make])[] = [
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
  ['huge and odd values', (draw) => (draw.chance(0.5) ? oddParameters(draw) : greedy.hugeLiterals(draw))],
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
    const made = make(draw, outside)
    const { statement, ...given } = typeof made === 'string' ? { statement: made } : made
    return { kind, statement: dressed(draw, statement), ...given }
  })
}

/**
 * Past every guard, and heedless of time limit and Stop: only the end of the server ends it. The list doubles from clause
 * to clause, where no text tells how long it is.
 */
export const unstoppable = `WITH [1] AS l ${'WITH l + l AS l '.repeat(40)}RETURN reduce(s = 0, x IN l | s + x) AS s`
