import type { Transaction } from '../graph.ts'
import { badInput } from './parse.ts'
import type { QuestionVersion } from './question-shape.ts'
import type { SavedRecords } from './saved-records.ts'
import { questionsIn } from './stored-question.ts'

/**
 * The versions of a file that are not there; of each question the latest of both stands. BAD_INPUT where an id is of
 * another version, or the first version of a question is nowhere.
 */
export async function newVersions(tx: Transaction, { questions }: SavedRecords): Promise<QuestionVersion[]> {
  const here = await questionsIn(tx, [...new Set(questions.map(({ question }) => question))])
  const there = new Map(here.map((version) => [version.id, version]))
  const known = new Set([...here, ...questions].map(({ id }) => id))
  for (const [i, { id, question, at }] of questions.entries()) {
    const same = there.get(id)
    if (same && same.at !== at) throw badInput(`questions.${i}.id`, `another record has the id ${id}`)
    if (!known.has(question)) throw badInput(`questions.${i}.question`, `no question has the id ${question}`)
  }
  return questions.filter(({ id }) => !there.has(id))
}
