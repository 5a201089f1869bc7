import type { Value } from '../facts.ts'
import type { Run, RunEnd, RunFailure, RunOrder } from './facts.ts'
import { readLines } from './read-lines.ts'
import { openStream, requestBody, RunError } from './stream-request.ts'

/** How often rows that came are shown, in milliseconds. */
const showEvery = 120

type Line = { columns: readonly string[] } | { row: readonly Value[] } | { end: RunEnd } | { error: RunFailure }

/** Runs an order and tells each time how it stands. Gives the way to stop it, which also ends it in the database. */
export function startRun(order: RunOrder, onNews: (run: Run) => void): () => void {
  const abort = new AbortController()
  let run: Run = {
    order,
    state: 'running',
    began: Date.now(),
    ended: null,
    columns: null,
    rows: [],
    end: null,
    failure: null,
  }
  const tell = (news: Partial<Run>): void => {
    run = { ...run, ...news }
    onNews(run)
  }
  tell({})
  follow(order, abort.signal, tell)
    .catch((error: unknown) => {
      if (abort.signal.aborted) tell({ state: 'stopped' })
      else tell({ state: 'failed', failure: failureOf(error) })
    })
    .finally(() => tell({ ended: Date.now() }))
  return () => abort.abort()
}

async function follow(order: RunOrder, signal: AbortSignal, tell: (news: Partial<Run>) => void): Promise<void> {
  const body = await openStream('/query.ndjson', requestBody(order), signal)
  let rows: readonly (readonly Value[])[] = []
  let fresh: (readonly Value[])[] = []
  let shown = performance.now()
  const show = (): void => {
    rows = [...rows, ...fresh]
    fresh = []
    shown = performance.now()
    tell({ rows })
  }
  // What has come stays, however it ends.
  try {
    for await (const text of readLines(body)) {
      const line = JSON.parse(text) as Line
      if ('row' in line) fresh.push(line.row)
      else if ('columns' in line) tell({ columns: line.columns })
      else if ('error' in line) throw new RunError(line.error)
      else {
        show()
        tell({ state: 'done', end: line.end })
        return
      }
      if (performance.now() - shown > showEvery) show()
    }
  } finally {
    if (fresh.length > 0) show()
  }
  throw new RunError({ code: 'NO_END', message: 'the answer broke off before its end' })
}

function failureOf(error: unknown): RunFailure {
  if (error instanceof RunError) return error.failure
  return { code: 'NO_ANSWER', message: error instanceof Error ? error.message : String(error) }
}
