import { KorskopplingError } from '../errors.ts'

/** Where a statement was refused: by its text, by the plan that the database makes of it, or by the reading session. */
type Guard = 'text' | 'plan' | 'session'

export type Rule =
  | 'write'
  | 'load_csv'
  | 'procedure'
  | 'escape'
  | 'client_command'
  | 'second_statement'
  | 'admin'
  | 'prefix'
  | 'range'
  | 'unclosed'

/** One-based. */
export interface Place {
  line: number
  column: number
}

export interface Refused {
  guard: Guard
  rule: Rule
  /** Null where the plan does not say which word it was. */
  place: Place | null
  /** What is wrong, in one clause. */
  why: string
  /** What to do instead, as a sentence. */
  instead: string
}

export type Reason = Pick<Refused, 'rule' | 'why' | 'instead'>

/** What more than one guard has to say. */
export const reasons = {
  write: {
    rule: 'write',
    why: 'this would write, and here statements can only read',
    instead: 'Change the graph in its views, or by the mutations of the API.',
  },
  admin: {
    rule: 'admin',
    why: 'the server itself is neither shown nor steered here',
    instead: 'CALL db.labels(), db.relationshipTypes(), db.propertyKeys() and db.schema.* tell what the graph holds.',
  },
  loadCsv: {
    rule: 'load_csv',
    why: 'files and addresses outside the graph are closed',
    instead: 'Give the rows as a parameter and read them with UNWIND $rows AS row.',
  },
} as const satisfies Record<string, Reason>

/** The error for what a guard refuses: READ_ONLY for a write, NOT_ALLOWED for everything else. */
export function refusal({ guard, rule, place, why, instead }: Refused, cause?: unknown): KorskopplingError {
  const where = place ? `line ${place.line}, column ${place.column}: ` : ''
  return new KorskopplingError(rule === 'write' ? 'READ_ONLY' : 'NOT_ALLOWED', `${where}${why}. ${instead}`, {
    cause,
    facts: { guard, rule, line: place?.line ?? null, column: place?.column ?? null, instead },
  })
}

/** The place of an offset in a text; lines end as the database counts them. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
