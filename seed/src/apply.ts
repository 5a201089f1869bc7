import { KorskopplingError, loadQueries, type Query, type Transaction } from '@korskoppling/cypher'
import type { Difference, Stored } from './compare.ts'

/** More rows per statement are no faster, and cost the server memory. */
export const defaultBatchRows = 5_000

/**
 * Writes the difference inside the caller's transaction. Statements go before the things they join and come after them;
 * both ends are found by their place in the store, which spares a plan per type and pair of labels.
 */
export async function apply(
  transaction: Transaction,
  { things, statements }: Difference,
  { stored, batchRows, onRows }: { stored: Stored; batchRows: number; onRows: (rows: number) => void },
): Promise<void> {
  const inBatches = async <Row, R extends Touched>(query: Query<{ rows: Row[] }, R>, rows: readonly Row[]) => {
    const results: R[] = []
    for (let start = 0; start < rows.length; start += batchRows) {
      const batch = rows.slice(start, start + batchRows)
      results.push(...(await transaction.run(query, { rows: batch })))
      onRows(batch.length)
    }
    refuseLoss(query.name, rows.length, results)
    return results
  }
  const place = ({ at }: { at: string }) => ({ at })

  await inBatches(loadQueries.removeStatements, statements.removed.map(place))
  await inBatches(loadQueries.removeThings, things.removed.map(place))
  await inBatches(
    loadQueries.changeThings,
    things.changed.map(({ to, from }) => ({
      at: from.at,
      labels: to.labels,
      oldLabels: from.labels.filter((label) => !to.labels.includes(label)),
      properties: to.properties,
    })),
  )
  const added = await inBatches(loadQueries.addThings, things.added)
  const placeById = new Map([...stored.things, ...added].map(({ id, at }) => [id, at]))
  const placeOf = (id: string) => placeById.get(id) ?? ''
  await inBatches(
    loadQueries.addStatements,
    statements.added.map(({ type, from, to, properties }) => ({
      type,
      from: placeOf(from),
      to: placeOf(to),
      properties,
    })),
  )
  await inBatches(
    loadQueries.changeStatements,
    statements.changed.map(({ to, from }) => ({ at: from.at, properties: to.properties })),
  )
}

/** A row per thing, or how many statements a batch touched. */
type Touched = { id: string } | { stored: number }

/** A row that matched nothing would be left out in silence: something was removed since the comparison. */
function refuseLoss(name: string, expected: number, results: readonly Touched[]): void {
  const touched = results.reduce((sum, result) => sum + ('stored' in result ? result.stored : 1), 0)
  if (touched === expected) return
  const facts = { query: name, expected, touched }
  throw new KorskopplingError('STALE', 'the graph changed while loading, nothing was written: run it again', { facts })
}

/** How many rows `apply` will write. */
export function rowsOf({ things, statements }: Difference): number {
  return [things, statements].reduce(
    (sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length,
    0,
  )
}
