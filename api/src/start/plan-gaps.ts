import { type Graph, today } from '@korskoppling/cypher'
import { readGaps } from '../analysis/gaps/evaluate.ts'
import { gapRules } from '../analysis/gaps/rules.ts'

/**
 * Lets the database plan the statements of all gap rules, one after the other and for no region, so that whoever opens
 * Gaps first does not wait for three dozen plans: cold they take half a minute. Goes on behind what is served; whatever
 * fails here is said by whoever asks next.
 */
export async function planGaps(graph: Graph): Promise<void> {
  const question = { asOf: today(), rules: gapRules, territories: [], assume: [] }
  await readGaps({ graph, atOnce: 1 }, question).catch(() => undefined)
}
