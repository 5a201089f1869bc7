/** What a score says of each case, and which cases came true. In one order. */
export interface Scored {
  scores: ArrayLike<number>
  positive: ArrayLike<boolean | 0 | 1>
}

/** Below this part of a score a difference is one of rounding: 0.1 + 0.2 ties with 0.3. */
const ROUNDING = 1e-12

/**
 * The cases from the highest score down, those with the same score as one group. Sums of the same parts in another
 * order must tie, or a ranking would depend on how its columns happen to be numbered.
 */
export function tiedGroups(scores: ArrayLike<number>): Uint32Array[] {
  const order = Uint32Array.from({ length: scores.length }, (_, place) => place)
  const scoreAt = (place: number): number => scores[order[place] ?? 0] ?? 0
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const groups: Uint32Array[] = []
  let start = 0
  for (let place = 1; place <= order.length; place++) {
    if (place < order.length && isTie(scoreAt(place - 1), scoreAt(place))) continue
    groups.push(order.subarray(start, place))
    start = place
  }
  return groups
}

function isTie(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other))
}

/** For each group of tied cases, how many there are and how many came true. */
export function countedGroups({ scores, positive }: Scored): { all: number; positives: number }[] {
  return tiedGroups(scores).map((group) => ({
    all: group.length,
    positives: group.reduce((sum, place) => sum + Number(positive[place] ?? 0), 0),
  }))
}
