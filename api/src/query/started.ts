import type { Answering, Value } from '@korskoppling/cypher'

type Rows = AsyncIterator<readonly Value[]>

/** The same answer once its first row is there, so that a statement that fails before is refused and not sent as a file. */
export async function started(answering: Answering): Promise<Answering> {
  const rows = answering.rows[Symbol.asyncIterator]()
  return { ...answering, rows: resumed(await rows.next(), rows) }
}

async function* resumed(first: IteratorResult<readonly Value[]>, rows: Rows): AsyncGenerator<readonly Value[]> {
  try {
    for (let next = first; !next.done; next = await rows.next()) yield next.value
  } finally {
    await rows.return?.()
  }
}
