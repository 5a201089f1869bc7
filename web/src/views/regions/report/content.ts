import type { Region, Finding, Matrix, Place } from './facts.ts'
import { priorityOf, type Priority } from './priorities.ts'
import { questionsOf, type Question } from './questions.ts'
import { bottleneckOf, couplingOf, type EasedBottleneck, type Pair } from './steering.ts'

/** All that the report says, in the order in which it says it. */
export interface Content {
  region: Region
  matrix: Matrix
  priorities: Priority[]
  /** What is missing or not recorded, of high severity, by the rule that asks for it. */
  questions: Question[]
  /** How many such findings there are in all. */
  findings: number
  wishes: Pair[]
  coupled: Pair[]
  bottlenecks: EasedBottleneck[]
  /** Every place that the text cites, in its order. */
  places: Place[]
}

/** The report of a region from what the API answers. */
export function contentOf(
  region: Region,
  gaps: { matrix: Matrix; findings: readonly Finding[]; total: number },
): Content {
  const priorities = region.columns.map(priorityOf)
  const questions = questionsOf(gaps.findings, gaps.matrix.rules)
  const pairs = region.couplings.map(couplingOf)
  const wishes = pairs.filter(({ coupling: { state } }) => state === 'wished' || state === 'wished_with_initiative')
  const coupled = pairs.filter((pair) => !wishes.includes(pair))
  const bottlenecks = region.bottlenecks.map(bottleneckOf)
  const own = region.sources.map((source) => ({ source, locator: null }))
  const places = [
    ...own,
    ...priorities.flatMap((priority) => priority.places),
    ...questions.flatMap((question) => question.places),
    ...[...wishes, ...coupled].flatMap((pair) => pair.places),
    ...bottlenecks.flatMap((bottleneck) => bottleneck.places),
    ...region.governance.map(({ statement }) => statement),
  ]
  return {
    region,
    matrix: gaps.matrix,
    priorities,
    questions,
    findings: gaps.total,
    wishes,
    coupled,
    bottlenecks,
    places,
  }
}
