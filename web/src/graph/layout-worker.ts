import { createLayout } from './layout.ts'
import { manyThings } from './large.ts'
import type { LayoutJob, Places } from './layout-job.ts'

/** To the worker: place this, or stop where it is. */
export type LayoutOrder = { run: number; job: LayoutJob } | { stop: true }

/** From the worker: places so far, null where they are not to be drawn; `share` of the work done, 1 when it is the last. */
export interface LayoutNews {
  run: number
  places: Places | null
  share: number
}

/** Ticks between which the worker listens, so that Stop is heard. */
const batch = { usual: 30, large: 5 }

/** How long a large picture may take, in ms, before it is told how far it is. */
const patience = 1_000

let current = 0
let stop = (): void => undefined

addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  if ('stop' in data) stop()
  else run(data.run, data.job)
})

function run(id: number, job: LayoutJob): void {
  current = id
  const layout = createLayout(job)
  const isLarge = job.things.length > manyThings
  const began = performance.now()
  let done = 0
  const tell = (share: number, places: Places | null): void =>
    postMessage({ run: id, places, share } satisfies LayoutNews)
  const advance = (): void => {
    if (current !== id) return
    const times = Math.min(batch[isLarge ? 'large' : 'usual'], layout.ticks - done)
    layout.tick(times)
    done += times
    if (done === layout.ticks) {
      finish()
      return
    }
    // To draw a large picture again costs more than to lay it out: it comes once, when it is whole.
    if (!isLarge) tell(done / layout.ticks, layout.places())
    else if (performance.now() - began > patience) tell(done / layout.ticks, null)
    setTimeout(advance)
  }
  const finish = (): void => {
    current = 0
    stop = () => undefined
    tell(1, layout.places())
  }
  stop = () => {
    layout.end()
    finish()
  }
  advance()
}
