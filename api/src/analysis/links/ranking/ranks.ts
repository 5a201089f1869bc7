import { type Measured, without } from '../measured.ts'
import { countedGroups, type Scored } from './ranked.ts'

/** The place of a case that came true among those that did not, from 1. */
export interface Rank {
  /** As if it stood above all that are level with it. */
  optimistic: number
  pessimistic: number
  /** The mean of both: what to report, since a score that is the same for all must not come first. */
  realistic: number
}

/** Ranks of the cases that came true, best first. Convention of PyKEEN: Ali and others 2021, doi 10.1109/TPAMI.2021.3124805. */
export function ranks(scored: Scored): Rank[] {
  const found: Rank[] = []
  let above = 0
  for (const { all, positives } of countedGroups(scored)) {
    const [optimistic, pessimistic] = [above + 1, above + 1 + all - positives]
    for (let one = 0; one < positives; one++)
      found.push({ optimistic, pessimistic, realistic: (optimistic + pessimistic) / 2 })
    above += all - positives
  }
  return found
}

/** Mean of 1 ÷ rank, in (0, 1]; Voorhees 1999, The TREC-8 question answering track report. Null without a rank. */
export function meanReciprocalRank(realistic: readonly number[]): Measured<number, 'too_few'> {
  return meanOf(realistic.map((rank) => 1 / rank))
}

/** The share of ranks that are at most k, in [0, 1]; null without a rank. */
export function hitsAt(realistic: readonly number[], k: number): Measured<number, 'too_few'> {
  return meanOf(realistic.map((rank) => (rank <= k ? 1 : 0)))
}

export function meanOf(values: readonly number[]): Measured<number, 'too_few'> {
  if (values.length === 0) return without('too_few')
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length }
}
