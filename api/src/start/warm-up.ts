import {
  couplingsAt,
  type Graph,
  readActivity,
  readAreas,
  readBottlenecks,
  readFunding,
  readGovernance,
  readPlaced,
  readResources,
  readSaidOfPairs,
  readSpokenOf,
  readTakingPart,
  readTies,
  rejectedOn,
  statisticsAt,
  today,
} from '@korskoppling/cypher'
import { readGaps } from '../analysis/gaps/evaluate.ts'
import { gapRules } from '../analysis/gaps/rules.ts'
import { portfoliosAt } from '../analysis/regions/portfolio.ts'

/**
 * Lets the database plan what its readers ask first: the numbers of Start, which cold take seconds, then what the regions
 * and links views ask, then the statements of all gap rules, one after the other and for no region, which cold take half a minute.
 * Goes on behind what is served; whatever fails here is said by whoever asks next.
 */
export async function warmUp(graph: Graph): Promise<void> {
  const asOf = today()
  await Promise.allSettled([statisticsAt(graph, asOf), couplingsAt(graph, asOf)])
  for (const ask of [...regionQuestions(graph, asOf), ...linkQuestions(graph, asOf)]) await Promise.allSettled([ask()])
  await Promise.allSettled([readGaps({ graph, atOnce: 1 }, { asOf, rules: gapRules, territories: [], assume: [] })])
}

/** What the regions view asks, of no region. */
function regionQuestions(graph: Graph, asOf: string): (() => Promise<unknown>)[] {
  const none: string[] = []
  return [
    () => portfoliosAt(graph, asOf),
    () => graph.read(readActivity, { ids: none, asOf }),
    () => graph.read(readPlaced, { ids: none, asOf }),
    () => graph.read(readSpokenOf, { territories: none, areas: none, asOf }),
    () => graph.read(readBottlenecks, { ids: none, asOf }),
    () => graph.read(readGovernance, { ids: none, asOf }),
    () => graph.read(readTakingPart, { territories: none, asOf }),
  ]
}

/** What the links view asks, of no area. */
function linkQuestions(graph: Graph, asOf: string): (() => Promise<unknown>)[] {
  const none: string[] = []
  return [
    () => graph.read(readAreas, { ids: none, asOf }),
    () => graph.read(readResources, { ids: none, asOf }),
    () => graph.read(readSaidOfPairs, { ids: none, asOf }),
    () => graph.read(readTies, { asOf }),
    () => graph.read(readFunding, { areas: [], asOf }),
    () => rejectedOn(graph, asOf),
  ]
}
