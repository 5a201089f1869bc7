import { decided, type Decision, type Graph, type Placed } from '@korskoppling/cypher'

/** What stands of every subject now, by subject: without what was taken back. */
export async function standing(graph: Graph): Promise<Map<string, Placed<Decision>>> {
  const { decided: all } = await decided(graph, 'decision', { first: 1_000 })
  const last = all.map(({ node }) => node).filter(({ stands, verdict }) => stands && verdict !== 'reopen')
  return new Map(last.map((decision) => [decision.subject, decision]))
}
