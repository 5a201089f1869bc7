import { KorskopplingError } from '../errors.ts'
import { type AskLimits, highestLimits, usualLimits, type WantedLimits } from './asked.ts'

/** The usual limits with those that were asked for. Rejects with BAD_INPUT above the highest ones and below 1. */
export function limitsFor(wanted: WantedLimits = {}): AskLimits {
  const limits = {
    rows: wanted.rows ?? usualLimits.rows,
    bytes: wanted.bytes ?? usualLimits.bytes,
    seconds: wanted.seconds ?? usualLimits.seconds,
  }
  for (const name of ['rows', 'bytes', 'seconds'] as const) {
    const [value, most] = [limits[name], highestLimits[name]]
    if (value > 0 && value <= most && (name === 'seconds' || Number.isInteger(value))) continue
    throw new KorskopplingError(
      'BAD_INPUT',
      `the limit of ${name} must be ${name === 'seconds' ? 'more than 0 and at most' : 'between 1 and'} ${most}, not ${value}`,
      {
        facts: { argument: name, most },
      },
    )
  }
  return limits
}
