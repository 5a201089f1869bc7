import type { Transaction } from '../graph.ts'
import { recordQueries } from './queries.ts'
import { type QuestionVersion, questionVersion } from './question-shape.ts'

/** Stores one version of a question; it is never changed afterwards. */
export async function storeQuestion(tx: Transaction, version: QuestionVersion): Promise<void> {
  await tx.run(recordQueries.write, { label: 'Question', entry: { ...version, kind: 'question' } })
}

export function versionIn(stored: Record<string, unknown>): QuestionVersion {
  const said = Object.fromEntries(Object.entries(stored).filter(([key]) => key !== 'kind'))
  return questionVersion.parse(said)
}

/** All versions of some questions, oldest first, read within the transaction that is about to add one. */
export async function questionsIn(tx: Transaction, questions: string[]): Promise<QuestionVersion[]> {
  return (await tx.run(recordQueries.questions, { questions })).map(({ said }) => versionIn(said))
}
