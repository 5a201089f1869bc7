import { vocabulary } from '@korskoppling/cypher'
import { type Measured, without } from './measured.ts'

/** How many distinct active actors there are in each strand; one with two roles counts in both. */
export type HelixCounts = Readonly<Record<vocabulary.HelixRole, number>>

export interface HelixCompleteness {
  /** The share of the four strands with an actor: 0, 0.25, 0.5, 0.75 or 1. */
  completeness: number
  /** How evenly actors are spread over the strands: Shannon entropy ÷ ln 4, in [0, 1]; null without an actor. */
  balance: Measured<number, 'no_actor'>
  missing: vocabulary.HelixRole[]
}

/**
 * Completeness and balance of the quadruple helix around an area. Strands: Carayannis and Campbell 2009,
 * Mode 3 and quadruple helix; evenness: Pielou 1966, doi 10.1016/0022-5193(66)90013-0. The two numbers are a definition
 * of ours; no standard index was found. Only actors that a source states to be active belong into the counts.
 */
export function helixCompleteness(counts: HelixCounts): HelixCompleteness {
  const roles = vocabulary.helixRoles
  const missing = roles.filter((role) => counts[role] === 0)
  return {
    completeness: 1 - missing.length / roles.length,
    balance: evenness(roles.map((role) => counts[role])),
    missing,
  }
}

function evenness(counts: readonly number[]): Measured<number, 'no_actor'> {
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all === 0) return without('no_actor')
  const shares = counts.filter((count) => count > 0).map((count) => count / all)
  return { value: shares.reduce((sum, share) => sum + share * Math.log(1 / share), 0) / Math.log(counts.length) }
}
