import { KorskopplingError } from '../errors.ts'

export interface Stopping {
  /** As the promise, unless the signal or the time is quicker: then rejects with STOPPED or TIME_LIMIT. */
  race<T>(promise: Promise<T>): Promise<T>
  /** Takes timer and listener away. */
  release(): void
}

/** Watches over the work of one session: `stop` is called once, when the signal comes or the time is over. */
export function stopping({ signal, ms }: { signal: AbortSignal | undefined; ms: number }, stop: () => void): Stopping {
  let cut: (error: KorskopplingError) => void = () => undefined
  const stopped = new Promise<never>((_, reject) => {
    cut = (error) => {
      stop()
      reject(error)
    }
  })
  // It may come while nobody waits.
  stopped.catch(() => undefined)
  const onAbort = () => cut(new KorskopplingError('STOPPED', 'the query was stopped'))
  const timer = setTimeout(() => cut(new KorskopplingError('TIME_LIMIT', 'stopped by the time limit')), ms)
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted) onAbort()
  return {
    race: (promise) => Promise.race([promise, stopped]),
    release() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    },
  }
}
