import { KorskopplingError } from '../errors.ts'
import type { Graph } from '../graph.ts'
import { type ChangeOptions, changing, momentAfter, newRecordId, refuseStale } from './changing.ts'
import { parse } from './parse.ts'
import type { QuestionVersion } from './question-shape.ts'
import type { SavedQuestion } from './saved-questions.ts'
import { signature } from './shape.ts'
import { storeQuestion, versionsOf } from './stored-question.ts'

/**
 * Takes a question from the lists by a last version that says who did it; it stays whole, and opens by its address.
 * `signed.expects` is the version that was seen. BAD_INPUT, NOT_FOUND, STALE (also when it is withdrawn already).
 */
export async function withdrawQuestion(
  graph: Graph,
  id: string,
  signed: { by: unknown; expects: unknown } & ChangeOptions,
): Promise<SavedQuestion> {
  const { by, expects } = parse(signature, { by: signed.by, expects: signed.expects })
  return await changing(graph, signed, async (tx, now) => {
    const versions = await versionsOf(tx, id)
    refuseStale(expects, versions.length, versions.toReversed())
    const before = versions.at(-1) ?? versions[0]
    if (before.withdrawn) {
      throw new KorskopplingError('STALE', `${id} is withdrawn already`, { facts: { id, withdrawnBy: before.by } })
    }
    const at = momentAfter(before.at, now)
    const last: QuestionVersion = { ...before, id: newRecordId('question', at), by, at, withdrawn: true }
    await storeQuestion(tx, last)
    return { id, versions: [...versions, last], last }
  })
}
