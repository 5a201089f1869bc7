import type { Context } from '../context.ts'
import { type NodeRow, nodeRow, statementRow } from '../rows.ts'
import type { DisagreementRow } from './disagreement-row.ts'

/** Questions that sources answer with different things, the same ones for a source that answers and a thing in doubt. */
export async function disagreementsOf({ id, day }: NodeRow, { loaders }: Context): Promise<DisagreementRow[]> {
  const questions = await loaders.disagreements.load(id)
  return questions.map(({ type, subject, sourceIds, things, noted }) => ({
    // Earlier and present areas of one region are two groups of sources, and no source is in both.
    id: `${type}|${subject.id}|${sourceIds[0] ?? ''}`,
    type,
    subject: nodeRow(subject, day),
    sourceIds,
    things: things.map(({ thing, statements }) => ({
      thing: nodeRow(thing, day),
      statements: statements.map((said) => statementRow(said, day)),
    })),
    noted: noted.map((said) => statementRow(said, day)),
    day,
  }))
}
