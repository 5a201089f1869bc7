import { type Measured, without } from './measured.ts'

/**
 * Relatedness density of a portfolio around each theme: ω_j = Σ φ_ij over the themes i it has ÷ Σ φ_ij over all themes,
 * in [0, 1]. In words: the share of a theme's related themes that the portfolio already has.
 *
 * Hidalgo and others 2007, doi 10.1126/science.1144581; Boschma, Balland and Kogler 2015, doi 10.1093/icc/dtu012.
 * `phi` is square with a diagonal of 0, so that a theme never counts for itself. Nothing is rounded. Null where
 * nothing is related to the theme. It favours rare themes: context for a reader, never an order to rank by.
 */
export function densities(phi: readonly (readonly number[])[], portfolio: readonly boolean[]): Measured[] {
  return phi.map((near) => shareOf(near, portfolio))
}

/** The part of what is near a theme that lies in a set of themes. */
export function shareOf(near: readonly number[], chosen: readonly boolean[]): Measured {
  const all = near.reduce((sum, value) => sum + value, 0)
  if (all === 0) return without('nothing_related')
  return { value: near.reduce((sum, value, theme) => sum + (chosen[theme] === true ? value : 0), 0) / all }
}
