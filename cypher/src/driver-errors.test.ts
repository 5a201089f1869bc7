import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { fromDriver } from './driver-errors.ts'

const thrown = (code: string) => new Neo4jError('in the words of the server', code, '', '')

test.each([
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'READ_ONLY'],
  ['Neo.ClientError.Statement.AccessMode', 'READ_ONLY'],
  ['Neo.ClientError.Security.Forbidden', 'READ_ONLY'],
  ['Neo.ClientError.Security.Unauthorized', 'GRAPH_LOGIN_REFUSED'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIME_LIMIT'],
  ['Neo.ClientError.Transaction.LockClientStopped', 'GRAPH_UNAVAILABLE'],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'GRAPH_UNAVAILABLE'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'MEMORY_LIMIT'],
  ['ServiceUnavailable', 'GRAPH_UNAVAILABLE'],
  ['Neo.ClientError.Something.New', 'INTERNAL'],
])('%s is %s, and the cause is kept', (driverCode, code) => {
  const cause = thrown(driverCode)
  expect(fromDriver(cause)).toMatchObject({ code, cause, facts: { driverCode } })
})
