/** Numbers that look drawn by lot and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit` (at most 2^32). */
  below: (limit: number) => number
  /** A number in [0, 1), in steps of 2^-53. */
  unit: () => number
}

/** Random numbers from a seed, of which the lowest 32 bits count. */
export function seeded(seed: number): Random {
  const next = xoshiro128(spread(seed))
  return {
    below: (limit) => {
      // Values above the last full multiple of `limit` would favour the small numbers.
      const fair = 2 ** 32 - (2 ** 32 % limit)
      let value = next()
      while (value >= fair) value = next()
      return value % limit
    },
    unit: () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53,
  }
}

export type State = readonly [number, number, number, number]

/**
 * xoshiro128**: whole numbers in [0, 2^32). Blackman and Vigna 2021, doi 10.1145/3460772. Not for secrets.
 *
 * Written here since thirty lines are easier to check than a package is to keep; a state of zeros gives only zeros.
 */
export function xoshiro128(state: State): () => number {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = turned(d, 11)
    return result
  }
}

const turned = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** Four unlike words out of one seed, by steps of the golden ratio and the last mixing of MurmurHash3. */
function spread(seed: number): State {
  const word = (step: number): number => {
    let value = (seed + Math.imul(step, 0x9e3779b9)) | 0
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
    return value ^ (value >>> 16)
  }
  return [word(1), word(2), word(3), word(4)]
}
