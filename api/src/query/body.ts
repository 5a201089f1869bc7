import { highestLimits, KorskopplingError, type AskLimits, type Value } from '@korskoppling/cypher'
import { z } from 'zod'
import { csvForms } from './csv.ts'

const upTo = (most: number) => z.int().min(1).max(most).optional()

const shape = z.strictObject({
  statement: z.string().optional(),
  /** Id of a question instead of a statement. */
  question: z.string().optional(),
  parameters: z.record(z.string(), z.unknown()).nullish(),
  /** The day of `$asOf` and `$columns` where the parameters do not give them. */
  asOf: z.string().nullish(),
  maxRows: upTo(highestLimits.rows),
  maxBytes: upTo(highestLimits.bytes),
  maxSeconds: upTo(highestLimits.seconds),
  /** Of a CSV only. */
  form: z.enum(Object.keys(csvForms) as (keyof typeof csvForms)[]).optional(),
})

/** What a stream is asked for, by statement or by question. */
export interface StreamBody {
  ask: { statement: string } | { question: string }
  parameters: Readonly<Record<string, Value>>
  asOf: string | undefined
  limits: Partial<AskLimits>
  form: keyof typeof csvForms
}

/** Reads the JSON of a request; rejects with BAD_INPUT, naming the field and what it may be. */
export function parseBody(body: unknown): StreamBody {
  const { statement, question, parameters, asOf, maxRows, maxBytes, maxSeconds, form } = readBody(shape, body)
  return {
    ask: askedFor(statement, question),
    parameters: (parameters ?? {}) as Readonly<Record<string, Value>>,
    asOf: asOf ?? undefined,
    limits: limitsOf({ rows: maxRows, bytes: maxBytes, seconds: maxSeconds }),
    form: form ?? 'plain',
  }
}

/** The JSON of a request in this shape; rejects with BAD_INPUT, naming each field that is wrong and what it may be. */
export function readBody<T>(shape: z.ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body)
  if (!parsed.success) throw refused(parsed.error.issues.map(issueText).join('; '))
  return parsed.data
}

/** Without those that nobody named, so that they can stand over others. */
function limitsOf(named: Record<keyof AskLimits, number | undefined>): Partial<AskLimits> {
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
}

function askedFor(statement: string | undefined, question: string | undefined): StreamBody['ask'] {
  if (question === undefined && statement !== undefined) return { statement }
  if (question !== undefined && statement === undefined) return { question }
  throw refused('give a statement or the id of a question, one of the two')
}

function issueText({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`
}

function refused(message: string): KorskopplingError {
  return new KorskopplingError('BAD_INPUT', message)
}
