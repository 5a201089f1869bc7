import { HttpError, RefusedError } from '../app/api-answer.ts'

export interface Failure {
  /** One of the codes of docs/errors.md, those that a page gives where no answer came included. */
  code: string
  message: string
  where: 'network' | 'graph' | 'other'
}

/** The text that says whose fault it is. */
export const failureTitles = { network: 'errorNetwork', graph: 'errorGraph', other: 'errorOther' } as const

const graphCodes = new Set(['GRAPH_UNAVAILABLE', 'GRAPH_LOGIN_REFUSED', 'GRAPH_EMPTY'])

/** What went wrong, for a reader: whose fault it is by its code, never by its words. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RefusedError) {
    const [{ message, extensions }] = error.errors
    const code = typeof extensions?.code === 'string' ? extensions.code : 'UNKNOWN'
    return { code, message, where: graphCodes.has(code) ? 'graph' : 'other' }
  }
  if (error instanceof HttpError) return { code: `HTTP ${error.status}`, message: error.message, where: 'network' }
  if (error instanceof TypeError) return { code: 'NO_ANSWER', message: error.message, where: 'network' }
  return { code: 'UNKNOWN', message: error instanceof Error ? error.message : String(error), where: 'other' }
}

/** The facts of a failed write, such as what changed since the reader looked. */
export function failureFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof RefusedError)) return {}
  return error.errors[0].extensions ?? {}
}
