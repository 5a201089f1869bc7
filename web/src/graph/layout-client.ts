import type { LayoutJob, Places } from './layout-job.ts'
import type { LayoutNews, LayoutOrder } from './layout-worker.ts'

export interface LayoutClient {
  /**
   * Starts a layout; one that still runs is dropped. `onPlaces` hears a draft first, then better ones; share 1 is last. Of
   * a large picture it hears how far it is, and places only with the last.
   */
  run(job: LayoutJob, onPlaces: (places: Places | null, share: number) => void): void
  /** Ends with the places there are, which `onPlaces` hears as the last. */
  stop(): void
  dispose(): void
}

/** The layout in a worker of its own, so that the page stays free. */
export function createLayoutClient(): LayoutClient {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  let run = 0
  let listener: ((places: Places | null, share: number) => void) | null = null
  const order = (message: LayoutOrder): void => worker.postMessage(message)

  worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
    if (data.run === run) listener?.(data.places, data.share)
  })

  return {
    run: (job, onPlaces) => {
      run += 1
      listener = onPlaces
      order({ run, job })
    },
    stop: () => order({ stop: true }),
    dispose: () => {
      listener = null
      worker.terminate()
    },
  }
}
