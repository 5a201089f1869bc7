/** Every code that leaves the product; docs/errors.md says cause and cure of each, and a test compares the two. */
export const errorCodes = [
  'BAD_INPUT',
  'NOT_FOUND',
  'STALE',
  'NOT_ALLOWED',
  'ALREADY_THERE',
  'TOO_COMPLEX',
  'TOO_LARGE',
  'TOO_MANY_REQUESTS',
  'TIME_LIMIT',
  'MEMORY_LIMIT',
  'STOPPED',
  'READ_ONLY',
  'BAD_CYPHER',
  'GRAPH_UNAVAILABLE',
  'GRAPH_LOGIN_REFUSED',
  'GRAPH_NOT_OURS',
  'GRAPH_EMPTY',
  'LAUNCH_FAILED',
  'BAD_SETTING',
  'BAD_DATA',
  'OUTCOME_UNKNOWN',
  'INTERNAL',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** The one error class of the product: a stable `code`, facts in fields, the cause kept. */
export class KorskopplingError extends Error {
  override readonly name = 'KorskopplingError'
  readonly code: ErrorCode
  readonly facts: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, more: { facts?: Record<string, unknown>; cause?: unknown } = {}) {
    super(message, { cause: more.cause })
    this.code = code
    this.facts = more.facts ?? {}
  }
}

/** What a signal that has ended something says of it: its reason where that is an error of ours, else STOPPED. */
export function stoppedBy(signal: AbortSignal | undefined, cause?: unknown): KorskopplingError {
  const reason: unknown = signal?.reason
  return reason instanceof KorskopplingError
    ? reason
    : new KorskopplingError('STOPPED', 'the query was stopped', { cause })
}
