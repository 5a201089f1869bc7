import { Neo4jError } from 'neo4j-driver'
import { fromDriver } from '../driver-errors.ts'
import { KorskopplingError } from '../errors.ts'
import { reasons, refusal } from '../guards/refusal.ts'

const ours = /^Neo\.ClientError\.(Statement|Procedure)\.(?!AccessMode|ExternalResourceFailed)/
const position = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/

/** What stands before the statement because we put it there. */
export interface Before {
  lines: number
  letters: number
}

const nothingBefore: Before = { lines: 0, letters: 0 }

/** Our error for what a free statement ended with: faults of the statement are the caller's, with their place. */
export function fromAsk(error: unknown, before: Before = nothingBefore): KorskopplingError {
  if (!(error instanceof Neo4jError)) return fromDriver(error)
  if (error.code === 'Neo.ClientError.Statement.AccessMode') return writeInSession(error)
  if (error.code === 'Neo.ClientError.Statement.UnsupportedAdministrationCommand') return administration(error)
  if (error.code === 'Neo.ClientError.Statement.ParameterMissing')
    return missingParameters(/: (.*)$/.exec(error.message)?.[1]?.split(', ') ?? [], error)
  if (!ours.test(error.code)) return fromDriver(error)
  const detail = detailOf(error.message)
  const found = position.exec(error.message)
  const place = found && {
    line: Number(found[1]) - before.lines,
    column: Number(found[2]),
    offset: Number(found[3]) - before.letters,
  }
  const where = place ? `line ${place.line}, column ${place.column}: ` : ''
  return new KorskopplingError('BAD_CYPHER', `${where}${plainly(detail)}`, {
    cause: error,
    facts: { line: null, column: null, ...place, detail, driverCode: error.code },
  })
}

/** The database's words without the place, and without the statement and the caret below it. */
function detailOf(message: string): string {
  const end = message.search(position)
  return (end < 0 ? message : message.slice(0, end)).trim()
}

/** The parser lists everything it would have taken, often forty words: more than anybody reads. */
function plainly(detail: string): string {
  const found = /^Invalid input '(.*?)': expected (.*)$/s.exec(detail)
  if (!found) return detail
  const [, input = '', expected = ''] = found
  const few = expected.split(/, | or /).length <= 6
  const what = input === '' ? 'the statement is not complete' : `"${input}" is not expected here`
  return few ? `${what}: expected ${expected}` : what
}

/** Parameters that a statement uses and nobody gave. */
export function missingParameters(names: readonly string[], cause?: unknown): KorskopplingError {
  return new KorskopplingError('BAD_INPUT', `no value was given for ${names.map((name) => `$${name}`).join(', ')}`, {
    cause,
    facts: { argument: 'parameters', missing: names },
  })
}

/** What only the Enterprise edition could do is closed here all the same. */
function administration(cause: Neo4jError): KorskopplingError {
  return refusal({ guard: 'plan', place: null, ...reasons.admin }, cause)
}

/** Reached only when text and plan have let a write through: the session is the wall behind them. */
function writeInSession(cause: Neo4jError): KorskopplingError {
  return refusal({ guard: 'session', place: null, ...reasons.write }, cause)
}
