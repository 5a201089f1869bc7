import { KorskopplingError } from '../errors.ts'
import type { Graph, RunOptions } from '../graph.ts'
import { guardPlan } from '../guards/guard-plan.ts'
import { guardText } from '../guards/guard-text.ts'

/** The guards that a statement meets when it runs, so that nobody keeps what nobody may run. */
export async function refuseWriting(graph: Graph, statement: string, { signal }: RunOptions): Promise<void> {
  guardPlan(await graph.explain(statement, {}, { signal }), statement, guardText(statement).tokens)
}

/** Codes of what is wrong with a statement itself, unlike a database that does not answer. */
const refusals = new Set(['READ_ONLY', 'NOT_ALLOWED', 'BAD_CYPHER', 'TOO_LARGE', 'TOO_COMPLEX'])

/** Is the statement refused, whoever asks and whenever? */
export function isRefusal(error: unknown): error is KorskopplingError {
  return error instanceof KorskopplingError && refusals.has(error.code)
}
