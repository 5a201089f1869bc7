import { randomUUID } from 'node:crypto'
import { guardText } from '../guards/guard-text.ts'
import { guardPlan } from '../guards/guard-plan.ts'
import { answering, answered } from './answering.ts'
import type { AskDoor } from './ask-door.ts'
import type { Answering, AskOptions, Explained, Value } from './asked.ts'
import { missingParameters } from './bad-cypher.ts'
import { fromValues } from './from-value.ts'
import { limitsFor } from './limits.ts'
import { type Planned, planOf } from './planned.ts'

/** A free statement with its parameters in typed JSON. */
export interface Asked {
  statement: string
  parameters: Readonly<Record<string, Value>>
}

/** Beside the time for running: a cold database takes seconds to plan what takes it none to run. */
const planSeconds = 10

/**
 * Runs a free statement behind the guards. Rejects, before any row, with what a guard refuses (READ_ONLY,
 * NOT_ALLOWED), BAD_CYPHER or BAD_INPUT; a limit that cuts the rows short is no error.
 */
export async function ask(door: AskDoor, asked: Asked, options: AskOptions = {}): Promise<Answering> {
  const began = performance.now()
  const limits = limitsFor(options.limits)
  const parameters = fromValues(asked.parameters)
  const { mode, text, tokens } = guardText(asked.statement)
  const tag = randomUUID()
  const plan = { text, parameters, tag, signal: options.signal, seconds: planSeconds }
  const planned = await planOf(door, plan)
  if (mode === 'explain') return answered(planned, { began, limits })
  guardPlan(planned, asked.statement, tokens)
  if (planned.missing.length > 0) throw missingParameters(planned.missing)
  const sent = { text: mode === 'profile' ? asked.statement : text, parameters, tag }
  return answering(door, {
    ...sent,
    planned,
    began,
    limits,
    signal: options.signal,
    keepsRows: options.keepsRows === true,
  })
}

/** The plan of a free statement, of one that writes too, since nothing runs. */
export async function explain(
  door: AskDoor,
  asked: Asked,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Explained> {
  const { text } = guardText(asked.statement)
  const parameters = fromValues(asked.parameters)
  return explainedOf(await planOf(door, { text, parameters, tag: randomUUID(), signal, seconds: planSeconds }))
}

function explainedOf({ columns, type, plan, notices }: Planned): Explained {
  return { columns, type, plan, notices, estimatedRows: Math.max(0, ...plan.map((step) => step.estimatedRows)) }
}
