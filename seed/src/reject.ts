import { KorskopplingError } from '@korskoppling/cypher'

/** One entry of a data file that is refused, and why. */
export interface Reject {
  /** Path below the data folder, with `/`. */
  file: string
  /** Counted from 1. */
  line: number
  /** Id of the thing, `from → to` of a statement, or what could be read of the line. */
  entry: string
  reason: string
}

/** Stops with BAD_DATA when anything was refused; `facts.rejects` holds them all, the message names each. */
export function refuseIfAny(rejects: readonly Reject[]): void {
  if (rejects.length === 0) return
  const lines = rejects.map((reject) => `  ${reject.file}:${reject.line} ${reject.entry}: ${reject.reason}`)
  throw new KorskopplingError(
    'BAD_DATA',
    `${rejects.length} ${rejects.length === 1 ? 'entry' : 'entries'} of the data files refused, nothing was written:\n${lines.join('\n')}`,
    { facts: { rejects } },
  )
}
