import { anyText, remembered } from '../../../app/remembered.ts'
import type { Limits } from './facts.ts'

/** In force when nobody asks for more. */
const usualLimits: Limits = { rows: 5_000, bytes: 20_000_000, seconds: 10 }

/** What each limit can be set to; the last is the server's ceiling. */
export const limitChoices: Record<keyof Limits, readonly number[]> = {
  seconds: [5, 10, 30, 60, 120],
  rows: [1_000, 5_000, 20_000, 100_000, 1_000_000],
  bytes: [20_000_000, 100_000_000, 500_000_000],
}

const kept = remembered<string>({ key: 'query.limits', fallback: () => '{}', accepts: anyText })

/** The limits that this reader wants, kept in this browser. */
export function useLimits(): [Limits, (change: Partial<Limits>) => void] {
  const limits = read(kept.use())
  return [limits, (change) => kept.set(JSON.stringify({ ...limits, ...change }))]
}

function read(text: string): Limits {
  let found: Partial<Record<keyof Limits, unknown>> = {}
  try {
    found = (JSON.parse(text) ?? {}) as typeof found
  } catch {
    // Something else wrote it; the usual limits hold.
  }
  const of = (name: keyof Limits): number =>
    limitChoices[name].find((choice) => choice === found[name]) ?? usualLimits[name]
  return { rows: of('rows'), bytes: of('bytes'), seconds: of('seconds') }
}
