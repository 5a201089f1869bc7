import { KorskopplingError } from '../errors.ts'
import type { Graph, Transaction } from '../graph.ts'
import { type ChangeOptions, changing, refuseStale } from './changing.ts'
import { parse } from './parse.ts'
import { recordQueries } from './queries.ts'
import { brings, type Brought, type Entry, signature } from './shape.ts'
import { entriesIn, store } from './stored-entry.ts'

/**
 * Takes what an entry brought out of the graph in one transaction: the statement, and each thing or source that nothing
 * else uses. The entry stays whole and says who withdrew it and when. `signed.expects` is the entry's version that was
 * seen. NOT_FOUND, STALE (also when it is withdrawn already), BAD_INPUT.
 */
export async function withdraw(
  graph: Graph,
  id: string,
  signed: { by: unknown; expects: unknown } & ChangeOptions,
): Promise<Entry> {
  const { by, expects } = parse(signature, { by: signed.by, expects: signed.expects })
  return await changing(graph, signed, async (tx, at) => {
    const [entry] = await entriesIn(tx, { ids: [id] })
    if (!entry) throw new KorskopplingError('NOT_FOUND', `no record has the id ${id}`, { facts: { id } })
    refuseStale(expects, entry.version, [entry])
    if (entry.withdrawnAt !== undefined) {
      throw new KorskopplingError('STALE', `${id} is withdrawn already`, {
        facts: { id, withdrawnBy: entry.withdrawnBy },
      })
    }
    const withdrawn: Entry = { ...entry, version: entry.version + 1, withdrawnBy: by, withdrawnAt: at }
    await takeOut(tx, [withdrawn])
    return withdrawn
  })
}

/** Stores entries as withdrawn, then removes what only withdrawn entries brought and nothing uses any more. */
export async function takeOut(tx: Transaction, withdrawn: readonly Entry[]): Promise<void> {
  for (const entry of withdrawn) await store(tx, entry)
  await removeBrought(
    tx,
    withdrawn.filter(brings).map(({ brought }) => brought),
  )
}

/** Removes the statements, then each thing or source that only withdrawn records brought and nothing uses any more. */
export async function removeBrought(tx: Transaction, brought: readonly Brought[]): Promise<void> {
  if (brought.length === 0) return
  await tx.run(recordQueries.changed, {})
  for (const { properties } of brought) await tx.run(recordQueries.removeStatement, { id: String(properties.id) })
  const ids = (await tx.run(recordQueries.leftovers, {})).map(({ id }) => id)
  // A thing goes before the source that was its evidence, and that one before the source it is based on.
  let removed
  do removed = await tx.run(recordQueries.removeUnused, { ids })
  while (removed.length > 0)
}
