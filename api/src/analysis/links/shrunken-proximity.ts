import { type Measured, without } from './measured.ts'
import type { Proximities } from './proximity.ts'

/** Two themes: in how many portfolios both are, and each, of how many. */
export interface Support {
  both: number
  one: number
  other: number
  portfolios: number
}

/** How many made-up portfolios without any pattern stand beside the real ones. */
const PSEUDO_PORTFOLIOS = 3

/**
 * Proximity drawn towards what independent themes would have, the more the less it rests on: φ̃ = (c + κ · min(u) / n) /
 * (max(u) + κ), in [0, 1]. κ is 3 unless given. A pair that a single portfolio holds no longer comes first: φ of 1 from
 * one portfolio of 18 becomes 0.29.
 *
 * Our own definition, after additive smoothing; for numbers of portfolios below some hundreds, always with `both`
 * beside it. Null without portfolios, and where neither theme is anywhere and nothing is added.
 */
export function shrunkenProximity(
  { both, one, other, portfolios }: Support,
  kappa = PSEUDO_PORTFOLIOS,
): Measured<number, 'nothing_to_compare'> {
  const common = Math.max(one, other) + kappa
  if (portfolios === 0 || common === 0) return without('nothing_to_compare')
  return { value: (both + (kappa * Math.min(one, other)) / portfolios) / common }
}

/** The same for all pairs of themes, with 0 on the diagonal as in proximity.ts. `portfolios` is the number of rows. */
export function shrunkenProximities(
  { together, ubiquity }: Proximities,
  portfolios: number,
  kappa = PSEUDO_PORTFOLIOS,
): Measured[][] {
  return together.map((row, i) =>
    row.map((both, j) => {
      if (i === j) return { value: 0 }
      return shrunkenProximity({ both, one: ubiquity[i] ?? 0, other: ubiquity[j] ?? 0, portfolios }, kappa)
    }),
  )
}
