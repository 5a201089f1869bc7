import type { Backtest, Decision, Finding, Links, Matrix, Place, Region } from './facts.ts'
import { decidedBy, ofCandidate, type Opportunity, placesOf, standingIn, wishesOf } from './opportunities.ts'
import { priorityOf, type Priority } from './priorities.ts'
import { questionsOf, type Question } from './questions.ts'
import { bottleneckOf, couplingOf, type EasedBottleneck, type Pair } from './steering.ts'

/** All that the report says, in the order in which it says it. */
export interface Content extends Coupling {
  region: Region
  matrix: Matrix
  priorities: Priority[]
  /** What is missing or not recorded, of high severity, by the rule that asks for it. */
  questions: Question[]
  /** How many such findings there are in all. */
  findings: number
  bottlenecks: EasedBottleneck[]
  /** Every place that the text cites, in its order. */
  places: Place[]
}

/** What is coupled, what could be, and what was decided about it. */
interface Coupling {
  wishes: Opportunity[]
  /** The best of `patternsInAll`. */
  patterns: Opportunity[]
  patternsInAll: number
  backtest: Backtest
  coupled: Pair[]
  /** By the day of the report, newest first. */
  decisions: Decision[]
  /** How many were taken after it. */
  laterDecisions: number
  /** By subject. */
  standing: ReadonlyMap<string, Decision>
}

interface Gaps {
  matrix: Matrix
  findings: readonly Finding[]
  total: number
}

/** The report of a region from what the API answers. */
export function contentOf(region: Region, { matrix, findings, total }: Gaps, coupling: Coupling): Content {
  const priorities = region.columns.map(priorityOf)
  const questions = questionsOf(findings, matrix.rules)
  const bottlenecks = region.bottlenecks.map(bottleneckOf)
  const own = region.sources.map((source) => ({ source, locator: null }))
  const places = [
    ...own,
    ...priorities.flatMap((priority) => priority.places),
    ...questions.flatMap((question) => question.places),
    ...[...coupling.wishes, ...coupling.patterns].flatMap(placesOf),
    ...coupling.coupled.flatMap((pair) => pair.places),
    ...coupling.decisions.flatMap(({ statement }) => statement ?? []),
    ...bottlenecks.flatMap((bottleneck) => bottleneck.places),
    ...region.governance.map(({ statement }) => statement),
  ]
  return { ...coupling, region, matrix, priorities, questions, findings: total, bottlenecks, places }
}

/** Each pair stands once: as coupled, as a wish or as a pattern. */
export function couplingIn({ region, wished, patterns, decisions, backtest }: Links, day: string): Coupling {
  const couplings = region?.couplings ?? []
  const all = decisions.edges.map(({ node }) => node)
  const decided = decidedBy(all, day)
  const standing = standingIn(decided)
  return {
    wishes: wishesOf({ couplings, wished: wished.edges.map(({ node }) => node), standing }),
    patterns: patterns.edges.map(({ node }) => ofCandidate(node, standing)),
    patternsInAll: patterns.totalCount,
    backtest,
    coupled: couplings.filter(({ state }) => state === 'made' || state === 'declared').map(couplingOf),
    decisions: decided,
    laterDecisions: all.length - decided.length,
    standing,
  }
}
