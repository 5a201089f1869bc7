import type { Graph, Value } from '@korskoppling/cypher'
import { fillIn } from './fill-in.ts'
import { findQuestion } from './find-question.ts'
import { checkThings, valuesOf, type Values } from './values.ts'

export interface AskedQuestion {
  /** `theme/name` of the library, or of a saved one `question:…`. */
  id: string
  /** Typed JSON; what is left out is as by default. */
  parameters?: Values | undefined
  /** A whole day. */
  asOf?: string | undefined
  signal?: AbortSignal | undefined
}

export interface Prepared {
  /** What a person saved counts as a statement of one's own: off this machine it needs the token. */
  origin: 'library' | 'saved'
  statement: string
  parameters: Record<string, Value>
}

/**
 * What to run for a question. NOT_FOUND where there is none, or a parameter names what is not there; BAD_INPUT names the
 * parameter that is wrong.
 */
export async function prepareQuestion(
  graph: Graph,
  { id, parameters: given = {}, asOf, signal }: AskedQuestion,
): Promise<Prepared> {
  const { origin, file } = await findQuestion(graph, { id, signal })
  const { statement, parameters } = file
  const values = valuesOf(parameters, given)
  await checkThings(graph, { parameters, values }, signal)
  return { origin, statement, parameters: await fillIn(graph, statement, { parameters: values, asOf, signal }) }
}
