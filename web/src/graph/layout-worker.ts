import { createLayout } from './layout.ts'
import { manyThings } from './large.ts'
import type { LayoutJob, Places } from './layout-job.ts'

/** To the worker: place this, or stop where it is. */
export type LayoutOrder = { run: number; job: LayoutJob } | { stop: true }

/** From the worker: places so far; `share` of the work done, 1 when it is the last. */
export interface LayoutNews {
  run: number
  places: Places
  share: number
}

/** A large picture comes once more when it is done: to draw it costs more than to lay it out. */
const draftTicks = { usual: 30, large: 4 }
const allTicks = 210
const batch = 30

let current = 0

addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  if ('stop' in data) {
    current = 0
    return
  }
  current = data.run
  const layout = createLayout(data.job)
  if (layout.done) {
    postMessage({ run: data.run, places: layout.places(), share: 1 } satisfies LayoutNews)
    return
  }
  const tell = (share: number): void =>
    postMessage({ run: data.run, places: layout.places(), share } satisfies LayoutNews)
  const isLarge = data.job.things.length > manyThings
  let done = isLarge ? draftTicks.large : draftTicks.usual
  layout.tick(done)
  tell(done / allTicks)
  // Between batches the worker listens, so that Stop is heard.
  const refine = (): void => {
    if (current !== data.run) return
    layout.tick(batch)
    done += batch
    if (!isLarge || done >= allTicks) tell(Math.min(1, done / allTicks))
    if (done < allTicks) setTimeout(refine)
  }
  setTimeout(refine)
})
