import { type Measured, without } from '../measured.ts'
import { countedGroups, type Scored } from './ranked.ts'

/**
 * Precision at k: which share of the first k came true. Of cases that are level across the border the expected part
 * counts, so the order in which they were handed in does not. In [0, 1]. A shorter list is divided by k all the same,
 * as trec_eval has it. Null without a case, or for a k below 1.
 */
export function precisionAt(scored: Scored, k: number): Measured<number, 'too_few'> {
  return scored.scores.length === 0 || k < 1 ? without('too_few') : { value: expectedAmong(scored, k) / k }
}

/** Recall at k: which share of what came true is among the first k; null where no case came true. */
export function recallAt(scored: Scored, k: number): Measured<number, 'one_class'> {
  const all = countedGroups(scored).reduce((sum, { positives }) => sum + positives, 0)
  return all === 0 ? without('one_class') : { value: expectedAmong(scored, k) / all }
}

function expectedAmong(scored: Scored, k: number): number {
  let [room, found] = [k, 0]
  for (const { all, positives } of countedGroups(scored)) {
    const taken = Math.min(room, all)
    found += positives * (taken / all)
    room -= taken
  }
  return found
}
