import type { ParameterValues } from '../facts.ts'
import type { RunOrder } from './facts.ts'
import { followsDay, parameterNames } from './parameter-names.ts'

interface Wanted {
  statement: string
  values: ParameterValues
  asOf: string
}

/** Whether what ran is no longer what stands in the editor and the form: its rows answer another question. */
export function answersAnother(ran: RunOrder, wanted: Wanted): boolean {
  const { statement, values, asOf } = wanted
  if (ran.statement !== statement) return true
  const text = ran.selection ?? statement
  if (followsDay(text) && ran.asOf !== asOf) return true
  return parameterNames(text).some((name) => JSON.stringify(ran.values[name]) !== JSON.stringify(values[name]))
}
