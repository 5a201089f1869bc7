/** Draws that are the same for the same seed on every machine. */
export interface Draw {
  /** Between 0 and 1. */
  next(): number
  /** A whole number, both ends included. */
  whole(from: number, to: number): number
  pick(list: readonly string[]): string
  chance(share: number): boolean
}

/** Mulberry32, a small generator of 32 bits. */
export function drawing(seed: number): Draw {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    pick: (list) => list[whole(0, list.length - 1)] ?? '',
    chance: (share) => next() < share,
  }
}
