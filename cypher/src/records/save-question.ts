import type { Graph } from '../graph.ts'
import { type ChangeOptions, changing, momentAfter, newRecordId, refuseStale } from './changing.ts'
import { parse } from './parse.ts'
import { fileOf } from './question-of.ts'
import { newQuestion, type QuestionVersion } from './question-shape.ts'
import { refuseWriting } from './refuse-writing.ts'
import type { SavedQuestion } from './saved-questions.ts'
import { signature } from './shape.ts'
import { storeQuestion, versionsOf } from './stored-question.ts'

type Signed = { by: unknown; expects: unknown } & ChangeOptions

/**
 * Saves a question, or a new version of the one that `id` names; earlier versions stay, and one that was withdrawn is
 * back. `signed.expects` is the version that the person saw (0: none). BAD_INPUT with the path, READ_ONLY or NOT_ALLOWED
 * for a statement that a reader may not run, NOT_FOUND, STALE.
 */
export async function saveQuestion(graph: Graph, input: unknown, signed: Signed): Promise<SavedQuestion> {
  const given = parse(newQuestion, input)
  const { by, expects } = parse(signature, { by: signed.by, expects: signed.expects })
  const file = fileOf(given)
  await refuseWriting(graph, given.statement, signed)
  return await changing(graph, signed, async (tx, now) => {
    const versions = given.id === undefined ? [] : await versionsOf(tx, given.id)
    refuseStale(expects, versions.length, versions.toReversed())
    const at = momentAfter(versions.at(-1)?.at, now)
    const id = newRecordId('question', at)
    const last: QuestionVersion = { id, question: given.id ?? id, by, at, visibility: given.visibility, file }
    await storeQuestion(tx, last)
    return { id: last.question, versions: [...versions, last], last }
  })
}
