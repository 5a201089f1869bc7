import { randomBytes } from 'node:crypto'
import { invalidateColumns } from '../columns.ts'
import { KorskopplingError } from '../errors.ts'
import type { Graph, RunOptions, Transaction } from '../graph.ts'
import { recordQueries } from './queries.ts'

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
export function newRecordId(kind: 'entry' | 'claim' | 'decision' | 'vote' | 'question', at: string): string {
  return `${kind}:${at.replaceAll(/[-:]/g, '').replace('.', '-')}-${randomBytes(3).toString('hex')}`
}

/** The time orders what is said of a subject: a clock that was put back must not set the later before the earlier. */
export function momentAfter(last: string | undefined, now: string): string {
  return last === undefined || last < now ? now : new Date(Date.parse(last) + 1).toISOString()
}

/** What somebody did, as the facts of a refusal tell it. */
interface Told {
  id: string
  kind?: string
  by: string
  at: string
  withdrawnBy?: string | undefined
  withdrawnAt?: string | undefined
  verdict?: string
  reason?: string
}

/** Refuses a change that was made in sight of another state; the facts say what is there now, newest first. */
export function refuseStale(expected: number, found: number, changes: readonly Told[]): void {
  if (expected === found) return
  throw new KorskopplingError('STALE', `version ${expected} was seen, ${found} is there`, {
    facts: { expected, found, changes: changes.map(told) },
  })
}

function told({ id, kind, by, at, withdrawnBy, withdrawnAt, verdict, reason }: Told): Told {
  return {
    ...{ id, by, at, withdrawnBy, withdrawnAt },
    ...(kind !== undefined && { kind }),
    ...(verdict !== undefined && { verdict }),
    ...(verdict !== undefined && reason !== undefined && { reason }),
  }
}
