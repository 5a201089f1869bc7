import { KorskopplingError } from '../errors.ts'
import type { Graph } from '../graph.ts'
import { type ChangeOptions, changing, newRecordId, refuseStale } from './changing.ts'
import { parse } from './parse.ts'
import { recordQueries } from './queries.ts'
import { type Entry, reason, signature } from './shape.ts'
import { entriesIn, store } from './stored-entry.ts'

/**
 * Marks a statement as wrong, with a reason; it stays where it is. `signed.expects` is how many such marks the person
 * saw on it, withdrawn ones included. BAD_INPUT with the path, NOT_FOUND, STALE.
 */
export async function dispute(
  graph: Graph,
  input: { statement: string; reason: unknown },
  signed: { by: unknown; expects: unknown } & ChangeOptions,
): Promise<Entry> {
  const why = parse(reason, input.reason, 'reason')
  const { by, expects } = parse(signature, { by: signed.by, expects: signed.expects })
  return await changing(graph, signed, async (tx, at) => {
    const [statement] = await tx.run(recordQueries.statement, { id: input.statement })
    if (!statement) {
      throw new KorskopplingError('NOT_FOUND', `no statement has the id ${input.statement}`, {
        facts: { id: input.statement },
      })
    }
    const earlier = (await entriesIn(tx, { statementIds: [statement.id] })).filter(({ kind }) => kind === 'dispute')
    refuseStale(expects, earlier.length, earlier)
    const entry: Entry = {
      ...{ id: newRecordId('entry', at), kind: 'dispute', by, at, version: 1, statementId: statement.id, reason: why },
    }
    await store(tx, entry)
    return entry
  })
}
