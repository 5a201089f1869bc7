/** Portfolios × themes: whether a portfolio has a theme. All rows are of one length. */
export type Presence = readonly (readonly boolean[])[]

/** How often themes go together; square, symmetric, in the order of the columns of `Presence`. */
export interface Proximities {
  /** φ in [0, 1]: of the portfolios that have the more common of two themes, the share that have both. */
  phi: readonly (readonly number[])[]
  /** In how many portfolios both are: what a φ rests on. A φ of 1 from a single portfolio says nothing. */
  together: readonly (readonly number[])[]
  /** In how many portfolios each theme is. */
  ubiquity: readonly number[]
}

/**
 * Co-occurrence proximity: φ_ij = c_ij / max(u_i, u_j), the smaller of the two conditional probabilities, with c the
 * number of portfolios that have both and u of those that have one.
 *
 * Hidalgo, Klinger, Barabási and Hausmann 2007, doi 10.1126/science.1144581. The diagonal is 0 here (some packages
 * keep 1, which lets a theme support itself). Themes that no portfolio has are near nothing: 0.
 */
export function proximities(presence: Presence): Proximities {
  const themes = Array.from({ length: presence[0]?.length ?? 0 }, (_, index) => index)
  const count = (i: number, j: number): number => presence.filter((row) => row[i] === true && row[j] === true).length
  const ubiquity = themes.map((theme) => count(theme, theme))
  const together = themes.map((i) => themes.map((j) => (i === j ? 0 : count(i, j))))
  const phi = together.map((row, i) =>
    row.map((both, j) => (both === 0 ? 0 : both / Math.max(ubiquity[i] ?? 0, ubiquity[j] ?? 0))),
  )
  return { phi, together, ubiquity }
}
