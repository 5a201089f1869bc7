import { standingDecisions } from '@korskoppling/cypher'
import type { Context } from '../context.ts'

/** Subjects that stand as rejected: candidates that a list leaves out. */
export async function rejectedSubjects({ shared, signal }: Context): Promise<ReadonlySet<string>> {
  const standing = await standingDecisions(shared.graph, undefined, { signal })
  return new Set([...standing.values()].filter(({ verdict }) => verdict === 'reject').map(({ subject }) => subject))
}
