/** No request holds the server longer, whatever its statements do. */
export const usualLimitMs = 30_000

/** While the database has not planned what is asked most: all gap rules at once take it longer than a request else may. */
export const coldLimitMs = 120_000

export interface Patience {
  /** How long a request may take that comes now. */
  limitMs: () => number
  /** Requests may take longer until this work has ended, well or badly. */
  during: (work: Promise<unknown>) => Promise<void>
}

export function createPatience(): Patience {
  const works = new Set<Promise<unknown>>()
  return {
    limitMs: () => (works.size > 0 ? coldLimitMs : usualLimitMs),
    async during(work) {
      works.add(work)
      await Promise.allSettled([work])
      works.delete(work)
    },
  }
}
