import type { DecisionFactsFragment } from '../../../generated/operations.ts'
import type { QueueItem } from '../../decisions/workshop-queue.ts'
import type { Vote } from './facts.ts'

/** What came of an item: the vote and the decision that stand last. */
export interface MinutesRow {
  item: QueueItem
  vote: Vote | undefined
  decision: DecisionFactsFragment | undefined
}

/** One row an item, in the order of the list; of several votes or decisions the newest, which come first. */
export function minutesOf(
  items: readonly QueueItem[],
  { decisions, votes }: { decisions: readonly DecisionFactsFragment[]; votes: readonly Vote[] },
): MinutesRow[] {
  return items.map((item) => ({
    item,
    vote: votes.find(({ subject }) => subject === item.subject),
    decision: decisions.find(({ subject }) => subject === item.subject),
  }))
}
