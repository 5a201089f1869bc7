import { couplingsAt, type Graph, statisticsAt, today } from '@korskoppling/cypher'
import { readGaps } from '../analysis/gaps/evaluate.ts'
import { gapRules } from '../analysis/gaps/rules.ts'

/**
 * Lets the database plan what its readers ask first: the numbers of Start, which cold take seconds, then the statements
 * of all gap rules, one after the other and for no region, which cold take half a minute. Goes on behind what is
 * served; whatever fails here is said by whoever asks next.
 */
export async function warmUp(graph: Graph): Promise<void> {
  const asOf = today()
  await Promise.allSettled([statisticsAt(graph, asOf), couplingsAt(graph, asOf)])
  await Promise.allSettled([readGaps({ graph, atOnce: 1 }, { asOf, rules: gapRules, territories: [], assume: [] })])
}
