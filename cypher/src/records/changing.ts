import { randomBytes } from 'node:crypto'
import { invalidateColumns } from '../columns.ts'
import { KorskopplingError } from '../errors.ts'
import type { Graph, RunOptions, Transaction } from '../graph.ts'
import { recordQueries } from './queries.ts'
import type { Entry } from './shape.ts'

/** Now, for tests that need another; everything else takes the clock. */
export interface ChangeOptions extends RunOptions {
  now?: Date | undefined
}

/** Runs one change of the records: one at a time, all or nothing. `at` is the moment it is signed with. */
export async function changing<T>(
  graph: Graph,
  options: ChangeOptions,
  work: (tx: Transaction, at: string) => Promise<T>,
): Promise<T> {
  const at = (options.now ?? new Date()).toISOString()
  try {
    return await graph.write(async (tx) => {
      await tx.run(recordQueries.lock, { at })
      return await work(tx, at)
    }, options)
  } finally {
    invalidateColumns(graph)
  }
}

/** Readable, in the order of time, never twice. */
export function newRecordId(kind: 'entry' | 'claim', at: string): string {
  return `${kind}:${at.replaceAll(/[-:]/g, '').replace('.', '-')}-${randomBytes(3).toString('hex')}`
}

/** Refuses a change that was made in sight of another state; the facts say what is there now. */
export function refuseStale(expected: number, found: number, changes: readonly Entry[]): void {
  if (expected === found) return
  throw new KorskopplingError('STALE', `version ${expected} was seen, ${found} is there`, {
    facts: {
      expected,
      found,
      changes: changes.map(({ id, kind, by, at, withdrawnBy, withdrawnAt }) => ({
        id,
        kind,
        by,
        at,
        withdrawnBy,
        withdrawnAt,
      })),
    },
  })
}
