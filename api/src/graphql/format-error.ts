import { type ErrorCode, KorskopplingError } from '@korskoppling/cypher'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { toldError } from '../told-error.ts'

/** What the GraphQL engine calls a question that is wrong in itself, before any of it runs. */
const badQuestion = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/**
 * The error as it leaves the server: always one of our codes, its facts beside it, never a stack or a driver's words.
 * What is not ours and not the caller's mistake is INTERNAL and says nothing more.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted
  const where = { ...(locations && { locations }), ...(path && { path }) }
  const cause = ours(error)
  if (cause && cause.code !== 'INTERNAL') {
    const { code, message, facts } = toldError(cause)
    return { message, ...where, extensions: { ...facts, code } }
  }
  const code = codeOf(formatted, error)
  const message = code === 'INTERNAL' ? 'something went wrong on the server' : formatted.message
  return { message, ...where, extensions: { code } }
}

function codeOf({ extensions }: GraphQLFormattedError, error: unknown): ErrorCode {
  if (typeof extensions?.code === 'string' && badQuestion.has(extensions.code)) return 'BAD_INPUT'
  // Without a cause the engine itself refused the question: a variable of the wrong type, an unknown operation.
  if (error instanceof GraphQLError && error.originalError === undefined && error.path === undefined) return 'BAD_INPUT'
  return 'INTERNAL'
}

function ours(error: unknown): KorskopplingError | undefined {
  if (error instanceof KorskopplingError) return error
  return error instanceof GraphQLError && error.originalError ? ours(error.originalError) : undefined
}
