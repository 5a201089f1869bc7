import { Neo4jError } from 'neo4j-driver'
import { type ErrorCode, KorskopplingError } from './errors.ts'

/** The one place where the driver's codes become ours. Order matters: the first prefix that fits wins. */
const table: readonly (readonly [prefix: string, code: ErrorCode, message: string])[] = [
  ['Neo.ClientError.Statement.AccessMode', 'READ_ONLY', 'this account or session may only read'],
  [
    'Neo.ClientError.Statement.ExternalResourceFailed',
    'NOT_ALLOWED',
    'files and addresses outside the graph are closed',
  ],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'READ_ONLY', 'this database may only be read'],
  ['Neo.ClientError.Security.Forbidden', 'READ_ONLY', 'this account may not do that'],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'GRAPH_LOGIN_REFUSED',
    'too many wrong passwords, wait a few seconds',
  ],
  ['Neo.ClientError.Security', 'GRAPH_LOGIN_REFUSED', 'the database refused user or password'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIME_LIMIT', 'stopped by the time limit'],
  [
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    'MEMORY_LIMIT',
    'stopped by the memory limit of the database',
  ],
  ['Neo.TransientError.General.OutOfMemoryError', 'MEMORY_LIMIT', 'stopped by the memory limit of the database'],
  ['Neo.TransientError.General.StackOverFlowError', 'TOO_COMPLEX', 'the statement is nested too deeply'],
  ['Neo.ClientError.Transaction.Terminated', 'STOPPED', 'the query was stopped'],
  // Its time was over, or it was ended from outside, while it waited for a lock.
  [
    'Neo.ClientError.Transaction.LockClientStopped',
    'GRAPH_UNAVAILABLE',
    'ended while it waited for another that was writing, nothing was written: try again',
  ],
  ['Neo.ClientError.Request.Invalid', 'STOPPED', 'the query was stopped'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'ALREADY_THERE', 'something with this id is there already'],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'GRAPH_UNAVAILABLE',
    'the database server has no database of this name',
  ],
  ['Neo.TransientError.General.DatabaseUnavailable', 'GRAPH_UNAVAILABLE', 'the graph does not answer'],
  // Whatever else passes by itself: locks, a server that takes no more transactions.
  ['Neo.TransientError', 'GRAPH_UNAVAILABLE', 'the graph is too busy just now, nothing was written: try again'],
  ['ServiceUnavailable', 'GRAPH_UNAVAILABLE', 'the graph does not answer'],
  ['SessionExpired', 'GRAPH_UNAVAILABLE', 'the graph does not answer'],
]

/** Two transactions waited for each other, and the database undid this one: running it again is safe. */
export function isDeadlock(error: unknown): boolean {
  const code = error instanceof KorskopplingError ? error.facts.driverCode : undefined
  return code === 'Neo.TransientError.Transaction.DeadlockDetected'
}

/** Gives our error for whatever the driver threw; anything unknown stays an INTERNAL with its cause. */
export function fromDriver(error: unknown): KorskopplingError {
  if (error instanceof KorskopplingError) return error
  const code = error instanceof Neo4jError ? error.code : undefined
  const row = table.find(([prefix]) => code?.startsWith(prefix))
  if (row) return new KorskopplingError(row[1], row[2], { cause: error, facts: { driverCode: code } })
  return new KorskopplingError('INTERNAL', 'the database answered with an unexpected error', {
    cause: error,
    facts: { driverCode: code },
  })
}
