import type { Graph, RunOptions, Transaction } from '../graph.ts'
import { parseQuestionFile } from '../library/question-file.ts'
import { badInput } from './parse.ts'
import type { QuestionVersion } from './question-shape.ts'
import { isRefusal, refuseWriting } from './refuse-writing.ts'
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

/** BAD_INPUT with the path of the first version whose statement is none that a reader may run. */
export async function refuseWritingIn(graph: Graph, { questions }: SavedRecords, options: RunOptions): Promise<void> {
  const passed = new Set<string>()
  for (const [i, { file }] of questions.entries()) {
    const { statement } = parseQuestionFile(file)
    if (passed.has(statement)) continue
    try {
      await refuseWriting(graph, statement, options)
    } catch (error) {
      throw isRefusal(error) ? badInput(`questions.${i}.file`, error.message) : error
    }
    passed.add(statement)
  }
}
