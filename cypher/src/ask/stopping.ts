import { KorskopplingError, stoppedBy } from '../errors.ts'

interface Stopping {
  /** As the promise, unless the signal or the time is quicker: then rejects as `stoppedBy` says, or with TIME_LIMIT. */
  race<T>(promise: Promise<T>): Promise<T>
  /** Throws where the signal came before: what is sent into a closed session fails where nobody listens. */
  begin(): void
  /** Takes timer and listener away. */
  release(): void
}

/** Watches over the work of one session: `stop` is called once, when the signal comes or the time is over. */
export function stopping({ signal, ms }: { signal: AbortSignal | undefined; ms: number }, stop: () => void): Stopping {
  // Not Promise.race with one promise for all: that keeps whatever it ever raced, so every row, until the end.
  const waiting = new Set<(error: KorskopplingError) => void>()
  let over: KorskopplingError | undefined
  const cut = (error: KorskopplingError) => {
    if (over) return
    over = error
    stop()
    for (const reject of waiting) reject(error)
  }
  const early = signal?.aborted === true
  const onAbort = () => cut(stoppedBy(signal))
  const timer = setTimeout(() => cut(new KorskopplingError('TIME_LIMIT', 'stopped by the time limit')), ms)
  signal?.addEventListener('abort', onAbort, { once: true })
  if (early) onAbort()
  return {
    begin() {
      if (early) throw stoppedBy(signal)
    },
    race: (promise) =>
      new Promise((resolve, reject) => {
        if (over) reject(over)
        waiting.add(reject)
        // In any case: what nobody listens to would end the process when it fails.
        void promise.then(resolve, reject).finally(() => waiting.delete(reject))
      }),
    release() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    },
  }
}
