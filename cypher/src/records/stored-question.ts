import { KorskopplingError } from '../errors.ts'
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

/** Those of one question, at least one; NOT_FOUND where there is none. */
export async function versionsOf(tx: Transaction, id: string): Promise<[QuestionVersion, ...QuestionVersion[]]> {
  const [first, ...later] = await questionsIn(tx, [id])
  if (first) return [first, ...later]
  throw new KorskopplingError('NOT_FOUND', `no saved question has the id ${id}`, { facts: { id } })
}
