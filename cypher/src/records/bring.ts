import { KorskopplingError } from '../errors.ts'
import type { Transaction } from '../graph.ts'
import { loadQueries } from '../load/queries.ts'
import { recordQueries } from './queries.ts'
import type { Brought, Made } from './shape.ts'

/** Makes things, then statements between what is there; NOT_FOUND when an end is not. */
export async function bring(
  tx: Transaction,
  { things, statements }: { things: readonly Made[]; statements: readonly Brought[] },
): Promise<void> {
  if (things.length + statements.length > 0) await tx.run(recordQueries.changed, {})
  if (things.length > 0) {
    await tx.run(loadQueries.addThings, {
      rows: things.map(({ labels, properties }) => ({ labels, properties })),
    })
  }
  const ends = await tx.run(recordQueries.things, {
    ids: [...new Set(statements.flatMap(({ from, to }) => [from, to]))],
  })
  const places = new Map(ends.map(({ id, at }) => [id, at]))
  const place = (id: string) => {
    const at = places.get(id)
    if (at === undefined) throw new KorskopplingError('NOT_FOUND', `nothing has the id ${id}`, { facts: { id } })
    return at
  }
  const rows = statements.map(({ type, from, to, properties }) => ({
    type,
    from: place(from),
    to: place(to),
    properties,
  }))
  if (rows.length > 0) await tx.run(loadQueries.addStatements, { rows })
}
