import type {
  VoteFactsFragment,
  WorkshopGapQuery,
  WorkshopPairQuery,
  WorkshopSaidQuery,
  WorkshopSaysFragment,
  WorkshopThingFragment,
} from '../../../generated/operations.ts'

/** What the workshop talks about, as the API answers it. */
export type Thing = WorkshopThingFragment
export type Says = WorkshopSaysFragment
export type Candidate = NonNullable<WorkshopPairQuery['linkCandidate']>
export type Gap = NonNullable<WorkshopGapQuery['gapFinding']>
export type Vote = VoteFactsFragment
export type Said = WorkshopSaidQuery

/** `gap|rule|subject` apart; of a candidate the kind and the ids. */
export function partsOf(subject: string): { kind: string; rule: string; rest: string; ids: string[] } {
  const [kind = '', ...ids] = subject.split('|')
  const [rule = '', ...rest] = ids
  return { kind, rule, rest: rest.join('|'), ids }
}
