import { type Graph, loadQueries, type Query, type Transaction, vocabulary } from '@korskoppling/cypher'
import { compare, type Difference, type Stored } from './compare.ts'
import type { Shipped } from './shipped.ts'

export interface Plan {
  stored: Stored
  difference: Difference
  previousVersion: string | undefined
}

/** Reads what is stored, by a transaction or by plain reads, and says what the files would change. */
export async function plan(from: Pick<Transaction, 'run'>, shipped: Shipped): Promise<Plan> {
  const things = await from.run(loadQueries.things, { labels: vocabulary.labels })
  const statements = await from.run(loadQueries.statements, { types: vocabulary.statementTypes })
  const [last] = await from.run(loadQueries.last, {})
  const stored = { things, statements, broughtSources: new Set(last?.sourceIds) }
  return { stored, difference: compare(shipped, stored), previousVersion: last?.dataVersion }
}

/** Plain reads in the form of a transaction, for a dry run. */
export function readsOf(graph: Graph): Pick<Transaction, 'run'> {
  return { run: <P, R>(query: Query<P, R>, parameters: P) => graph.read(query, parameters, { timeoutMs: 120_000 }) }
}
