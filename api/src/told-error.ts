import { type ErrorCode, KorskopplingError } from '@korskoppling/cypher'

/** What leaves the process of an error. */
export interface ToldError {
  code: ErrorCode
  message: string
  facts: Readonly<Record<string, unknown>>
}

/** How an error is told where it is met in the midst of an answer. */
export type Tell = (error: unknown) => ToldError

/** Ours as it is, its facts without the driver's own code; anything else is INTERNAL and says nothing more. */
export function toldError(error: unknown): ToldError {
  if (!(error instanceof KorskopplingError) || error.code === 'INTERNAL')
    return { code: 'INTERNAL', message: 'something went wrong on the server', facts: {} }
  const facts = Object.entries(error.facts).filter(([name]) => name !== 'driverCode')
  return { code: error.code, message: error.message, facts: Object.fromEntries(facts) }
}
