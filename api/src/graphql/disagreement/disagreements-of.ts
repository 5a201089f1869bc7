import type { Context } from '../context.ts'
import { type NodeRow, nodeRow, statementRow } from '../rows.ts'
import type { DisagreementRow } from './disagreement-row.ts'

/** Questions that the source and others answer with different things, those that somebody noted first. */
export async function disagreementsOf({ id, day }: NodeRow, { loaders }: Context): Promise<DisagreementRow[]> {
  const questions = await loaders.disagreements.load(id)
  return questions.map(({ type, subject, sourceIds, things, noted }) => ({
    id: `${type}|${subject.id}`,
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
