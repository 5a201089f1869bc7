import type { Answering } from '@korskoppling/cypher'
import type { Tell } from '../told-error.ts'

/**
 * An answer as lines of JSON: `{"columns": …}`, a `{"row": …}` each, and a last `{"end": …}` or `{"error": …}`; whoever
 * gets neither knows that the line broke.
 */
export async function* rowsAsNdjson(answering: Answering, statement: string, tell: Tell): AsyncGenerator<string> {
  const { columns, rows, end } = answering
  yield line({ columns })
  try {
    for await (const row of rows) yield line({ row })
    yield line({ end: { ...(await end()), statement } })
  } catch (error) {
    const { facts, code, message } = tell(error)
    yield line({ error: { ...facts, code, message } })
  }
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
