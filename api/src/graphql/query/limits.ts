import { type AskLimits, highestLimits, usualLimits } from '@korskoppling/cypher'
import { whole } from '../arguments.ts'

/** A request by GraphQL lives half a minute, on a cold database longer; something has to be left for the answer. */
const longestSeconds = 25

interface Wanted {
  maxRows?: number | null | undefined
  maxSeconds?: number | null | undefined
}

/** The limits of a statement in a GraphQL request. Refuses with BAD_INPUT what is above the highest. */
export function limitsOf({ maxRows, maxSeconds }: Wanted): AskLimits {
  return {
    rows: whole(maxRows ?? usualLimits.rows, { name: 'maxRows', from: 1, to: highestLimits.rows }),
    bytes: usualLimits.bytes,
    seconds: whole(maxSeconds ?? usualLimits.seconds, { name: 'maxSeconds', from: 1, to: longestSeconds }),
  }
}
