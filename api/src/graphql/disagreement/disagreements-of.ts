import { readDisagreements } from '@korskoppling/cypher'
import type { Context } from '../context.ts'
import { type NodeRow, nodeRow, type StatementRow, statementRow } from '../rows.ts'
import type { DisagreementRow } from './disagreement-row.ts'

/** More than any source has; the weightiest come first. */
const most = 20

/** Questions that the source and others answer with different things, those that somebody noted first. */
export async function disagreementsOf(source: NodeRow, { read, loaders }: Context): Promise<DisagreementRow[]> {
  const rows = await read(readDisagreements, { source: source.id, first: most })
  loaders.learn(rows.flatMap(({ subject, things }) => [subject, ...things.map(({ thing }) => thing)]))
  const { day } = source
  return rows.map(({ type, subject, sourceIds, things, noted }) => ({
    id: `${type}|${subject.id}`,
    type,
    subject: nodeRow(subject, day),
    sourceIds,
    things: things.map(({ thing, statements }) => ({
      thing: nodeRow(thing, day),
      statements: statements.map((said) => statementRow(said, day)),
    })),
    noted: noted.map((said): StatementRow => statementRow(said, day)),
    day,
  }))
}
