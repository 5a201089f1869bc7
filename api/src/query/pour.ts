import { once } from 'node:events'
import type { Writable } from 'node:stream'

const chunkLength = 32_768
const longestWaitMs = 50

/**
 * Writes lines into a stream as they come: in large chunks while they come fast, at once where they come slowly, and no
 * faster than the reader takes them. Rejects, and so lets the lines go, when `signal` says that the reader is gone.
 */
export async function pour(
  lines: AsyncIterable<string> | Iterable<string>,
  out: Writable,
  signal: AbortSignal,
): Promise<void> {
  let waiting = ''
  const flush = () => {
    if (waiting !== '') out.write(waiting)
    waiting = ''
  }
  const timer = setInterval(() => {
    if (!out.writableNeedDrain) flush()
  }, longestWaitMs)
  try {
    for await (const line of lines) {
      waiting += line
      if (waiting.length >= chunkLength) {
        if (out.writableNeedDrain) await once(out, 'drain', { signal })
        flush()
      }
      signal.throwIfAborted()
    }
    flush()
  } finally {
    clearInterval(timer)
  }
}
