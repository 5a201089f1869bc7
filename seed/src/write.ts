import { randomUUID } from 'node:crypto'
import { type Graph, KorskopplingError, loadQueries, type Transaction } from '@korskoppling/cypher'
import { apply, defaultBatchRows, rowsOf } from './apply.ts'
import type { Difference } from './compare.ts'
import { loadRecord, type Marker } from './load-record.ts'
import { wasStored } from './outcome.ts'
import { type Plan, plan } from './plan.ts'
import type { Shipped } from './shipped.ts'

export interface WriteOptions {
  onProgress?: (progress: Progress) => void
  /** Rows per statement. */
  batchRows?: number
  /** Id and time of the load's record; new and now where left out. */
  marker?: Marker
  /** Milliseconds to wait for a database that went away during the load; 60,000 where left out. */
  waitMs?: number
}

export interface Progress {
  phase: 'schema' | 'comparing' | 'writing' | 'committing' | 'checking'
  /** Rows written, of `total`. */
  done: number
  total: number
}

export interface Written {
  /** Id of the load's record; left out when nothing was written. */
  id?: string
  dataVersion: string
  previousVersion: string | undefined
  /** What was added, changed and removed, and what was left alone although the files say otherwise. */
  difference: Difference
}

/** Compares and writes in one transaction; when the connection is lost, finds out whether it was stored. */
export async function write(graph: Graph, shipped: Shipped, options: WriteOptions): Promise<Written> {
  const at = new Date().toISOString()
  const marker = options.marker ?? { id: `load:${at}-${randomUUID().slice(0, 8)}`, at }
  let stored: Written | undefined
  try {
    const work = async (transaction: Transaction) => {
      stored = await writeInside(transaction, shipped, { ...options, marker })
      return stored
    }
    return await graph.write(work, { timeoutMs: 0 })
  } catch (error) {
    // `stored` is set once the commit is on its way; from then on only the database knows.
    if (stored && (await wasStored(graph, marker.id, options.waitMs ?? 60_000))) return stored
    if (!(error instanceof KorskopplingError) || error.code !== 'GRAPH_UNAVAILABLE') throw error
    throw new KorskopplingError('GRAPH_UNAVAILABLE', 'the connection was lost while loading; nothing was written', {
      cause: error,
    })
  }
}

async function writeInside(
  transaction: Transaction,
  shipped: Shipped,
  { marker, onProgress = () => undefined, batchRows = defaultBatchRows }: WriteOptions & { marker: Marker },
): Promise<Written> {
  onProgress({ phase: 'comparing', done: 0, total: 0 })
  // A second loader, and whoever adds a statement, waits for this or is waited for; only then is compared.
  await transaction.run(loadQueries.lock, {})
  const planned = await plan(transaction, shipped)
  const total = rowsOf(planned.difference)
  if (total === 0 && planned.previousVersion === shipped.version) return written(planned, shipped)

  let done = 0
  const onRows = (rows: number) => onProgress({ phase: 'writing', done: (done += rows), total })
  onRows(0)
  await apply(transaction, planned.difference, { stored: planned.stored, batchRows, onRows })
  await transaction.run(loadQueries.record, { load: loadRecord(marker, { shipped, ...planned }) })
  onProgress({ phase: 'committing', done, total })
  return { ...written(planned, shipped), id: marker.id }
}

/** The part of the report that is known before anything is written. */
export function written({ difference, previousVersion }: Plan, shipped: Shipped): Written {
  return { dataVersion: shipped.version, previousVersion, difference }
}
