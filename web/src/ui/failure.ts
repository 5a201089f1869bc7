import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

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
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors
    const code = first?.extensions?.code
    const text = typeof code === 'string' ? code : 'UNKNOWN'
    return { code: text, message: first?.message ?? error.message, where: graphCodes.has(text) ? 'graph' : 'other' }
  }
  if (ServerError.is(error)) return { code: `HTTP ${error.statusCode}`, message: error.message, where: 'network' }
  if (error instanceof TypeError) return { code: 'NO_ANSWER', message: error.message, where: 'network' }
  return { code: 'UNKNOWN', message: error instanceof Error ? error.message : String(error), where: 'other' }
}

/** The facts of a failed write, such as what changed since the reader looked. */
export function failureFacts(error: unknown): Record<string, unknown> {
  if (!CombinedGraphQLErrors.is(error)) return {}
  return error.errors[0]?.extensions ?? {}
}
