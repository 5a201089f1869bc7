import type { Candidate } from './candidate.ts'

export type CandidateOrder = 'specific_first' | 'score'

/** Where a candidate stands in a list. */
export type CandidatePlace = readonly [specific: boolean, score: number | null, id: string]

export function placeOf({ id, specific, score }: Candidate): CandidatePlace {
  return [specific, score.value, id]
}

/**
 * Sorts best first: specific ones lead unless only the score is to count, those without a score come last, ids break
 * ties.
 */
export function comparePlaces(by: CandidateOrder, one: CandidatePlace, other: CandidatePlace): number {
  const [specific, score, id] = one
  const [otherSpecific, otherScore, otherId] = other
  const leading = by === 'specific_first' ? Number(otherSpecific) - Number(specific) : 0
  // Of two without a score the difference is no number, and the ids decide.
  const better = (otherScore ?? -Infinity) - (score ?? -Infinity)
  return leading || better || (id < otherId ? -1 : Number(id > otherId))
}
