import type { BacktestDifferenceFactsFragment, BacktestQuery } from '../../../../generated/operations.ts'

/** What the page draws, as the API answers it. */
export type Facts = BacktestQuery['backtest']
export type Table = Facts['masking']['table']
export type PairTest = Facts['participation']['random']
export type Verdict = Facts['verdicts'][number]
export type Difference = BacktestDifferenceFactsFragment
export type Score = Verdict['score']

/** How a score stands to its baseline: beyond the interval on one side of it, and not by chance of many comparisons. */
export type Standing = 'above' | 'apart' | 'below'

export function standingOf({ low, high, holm }: Difference): Standing {
  const sure = holm === null || holm < 0.05
  if (sure && low > 0) return 'above'
  return sure && high < 0 ? 'below' : 'apart'
}
