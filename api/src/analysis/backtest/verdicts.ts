import type { LinkKind } from '../links/candidates/candidate.ts'
import type { BacktestResult, Difference, ScoreName } from './result.ts'

/** One of the tests a score was put to. */
type TestName = 'masking' | 'entries' | 'entries_without_own_row' | 'pairs_random' | 'pairs_matched'

/** What may be said of a list of candidates: how its score did where it did least well. */
export interface Verdict {
  kind: LinkKind
  /** Name of the score that was tested. */
  score: ScoreName
  /** Whether the test ranks what the list ranks; otherwise the score is tested on the nearest there is later data of. */
  sameList: boolean
  test: TestName
  auc: number
  baseline: ScoreName
  baselineAuc: number
  difference: Difference
  /** Above the baseline with confidence in every test; else the list is called a pattern. */
  beatsBaseline: boolean
}

const portfolioTests: readonly TestName[] = ['masking', 'entries', 'entries_without_own_row']
const pairTests: readonly TestName[] = ['pairs_random', 'pairs_matched']

/** By which score each list is ranked, and what can be tested of it. */
const tested: readonly { kind: LinkKind; score: ScoreName; sameList: boolean; tests: readonly TestName[] }[] = [
  { kind: 'areas', score: 'closest_theme', sameList: false, tests: portfolioTests },
  { kind: 'theme', score: 'mass_diffusion', sameList: true, tests: portfolioTests },
  { kind: 'regions', score: 'density', sameList: false, tests: portfolioTests },
  { kind: 'actors', score: 'adamic_adar', sameList: false, tests: pairTests },
  { kind: 'actor_area', score: 'degree_weighted_paths', sameList: false, tests: portfolioTests },
]

/** One for each kind of list. A score has to win everywhere, so the test with the lowest interval speaks. */
export function verdictsOf(result: BacktestResult): Verdict[] {
  return tested.map(({ kind, score, sameList, tests }) => {
    const found = tests.map((test) => ({ test, ...outcomeOf(result, test, score) }))
    const [first, ...others] = found
    if (first === undefined) throw new RangeError(`no test of ${kind}`)
    const least = others.reduce((low, one) => (one.difference.low < low.difference.low ? one : low), first)
    return { kind, score, sameList, ...least, beatsBaseline: found.every(({ difference }) => isAbove(difference)) }
  })
}

/** Above 0 with confidence, by the interval and after Holm's correction. */
export function isAbove({ low, holm }: Difference): boolean {
  return low > 0 && holm !== null && holm < 0.05
}

type Outcome = Pick<Verdict, 'auc' | 'baseline' | 'baselineAuc' | 'difference'>

function outcomeOf(result: BacktestResult, test: TestName, score: ScoreName): Outcome {
  const { baseline, areas } = areasOf(result, test)
  const [mine, base] = [areas.get(score), areas.get(baseline)]
  if (mine?.difference == null || mine.auc === null || base?.auc == null)
    throw new RangeError(`${test} says nothing of ${score}`)
  return { baseline, auc: mine.auc, baselineAuc: base.auc, difference: mine.difference }
}

interface Area {
  auc: number | null
  difference: Difference | null
}

function areasOf(result: BacktestResult, test: TestName): { baseline: ScoreName; areas: Map<ScoreName, Area> } {
  if (test === 'pairs_random' || test === 'pairs_matched') {
    const { baseline, scores } = result.participation[test === 'pairs_random' ? 'random' : 'matched']
    return { baseline, areas: new Map(scores.map(({ score, auc, difference }) => [score, { auc, difference }])) }
  }
  const { withOwnRow, withoutOwnRow } = result.entries
  const table = { masking: result.masking, entries: withOwnRow, entries_without_own_row: withoutOwnRow }[test]
  const areas = table.scores.map(
    ({ score, metrics, difference }) => [score, { auc: metrics.auc, difference: difference?.auc ?? null }] as const,
  )
  return { baseline: table.baseline, areas: new Map(areas) }
}
