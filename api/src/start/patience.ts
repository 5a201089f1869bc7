/** No request holds the server longer, whatever its statements do. */
export const usualLimitMs = 30_000

/** While the database has not planned what is asked most: all gap rules at once take it longer than half a minute. */
export const coldLimitMs = 120_000

export interface Patience {
  /** How long a request may take that comes now; it is long from the start on. */
  limitMs: () => number
  /** The usual one from the end of this work on, well or badly, unless there is later work. */
  until: (work: Promise<unknown>) => Promise<void>
}

export function createPatience(): Patience {
  let cold: Promise<unknown> | boolean = true
  return {
    limitMs: () => (cold === false ? usualLimitMs : coldLimitMs),
    async until(work) {
      cold = work
      await Promise.allSettled([work])
      if (cold === work) cold = false
    },
  }
}
