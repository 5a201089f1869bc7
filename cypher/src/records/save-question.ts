import { KorskopplingError } from '../errors.ts'
import type { Graph, Transaction } from '../graph.ts'
import { type ChangeOptions, changing, momentAfter, newRecordId, refuseStale } from './changing.ts'
import { parse } from './parse.ts'
import { fileOf } from './question-of.ts'
import { newQuestion, type QuestionVersion } from './question-shape.ts'
import type { SavedQuestion } from './saved-questions.ts'
import { signature } from './shape.ts'
import { questionsIn, storeQuestion } from './stored-question.ts'

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

/**
 * Takes a question from the lists by a last version that says who did it; it stays whole, and opens by its address.
 * `signed.expects` is the version that was seen. BAD_INPUT, NOT_FOUND, STALE (also when it is withdrawn already).
 */
export async function withdrawQuestion(graph: Graph, id: string, signed: Signed): Promise<SavedQuestion> {
  const { by, expects } = parse(signature, { by: signed.by, expects: signed.expects })
  return await changing(graph, signed, async (tx, now) => {
    const versions = await versionsOf(tx, id)
    refuseStale(expects, versions.length, versions.toReversed())
    const before = versions.at(-1)
    if (!before) throw noQuestion(id)
    if (before.withdrawn) {
      throw new KorskopplingError('STALE', `${id} is withdrawn already`, { facts: { id, withdrawnBy: before.by } })
    }
    const at = momentAfter(before.at, now)
    const last: QuestionVersion = { ...before, id: newRecordId('question', at), by, at, withdrawn: true }
    await storeQuestion(tx, last)
    return { id, versions: [...versions, last], last }
  })
}

async function versionsOf(tx: Transaction, id: string): Promise<QuestionVersion[]> {
  const versions = await questionsIn(tx, [id])
  if (versions.length === 0) throw noQuestion(id)
  return versions
}

function noQuestion(id: string): KorskopplingError {
  return new KorskopplingError('NOT_FOUND', `no saved question has the id ${id}`, { facts: { id } })
}
