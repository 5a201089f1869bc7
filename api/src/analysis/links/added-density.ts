import { shareOf } from './density.ts'
import { type Measured, without } from './measured.ts'

/** The themes of two portfolios, in the order of `phi`. */
export interface Portfolios {
  own: readonly boolean[]
  partner: readonly boolean[]
}

/**
 * What a partner would add around each theme that a portfolio lacks: C_j = Σ φ_ij over the themes i that only the
 * partner has ÷ Σ φ_ij over all themes, in [0, 1 − ω_j], so that density and added density make the density of both
 * together. Directed: what A gives B is not what B gives A.
 *
 * After the complementarity of Balland and Boschma 2021, doi 10.1080/00343404.2020.1861240, whose formula could not be
 * read: this definition is ours. `phi` is square with a diagonal of 0. Null where the portfolio has the theme already,
 * or nothing is related to it.
 */
export function addedDensities(phi: readonly (readonly number[])[], { own, partner }: Portfolios): Measured[] {
  const onlyPartner = partner.map((has, theme) => has && own[theme] !== true)
  return phi.map((near, theme) => (own[theme] === true ? without('already_there') : shareOf(near, onlyPartner)))
}

/** The mean added density over all themes that a portfolio lacks; null where there is none with a value. */
export function complementarity(phi: readonly (readonly number[])[], portfolios: Portfolios): Measured {
  const values = addedDensities(phi, portfolios).flatMap(({ value }) => value ?? [])
  if (values.length === 0 || !portfolios.own.includes(true) || !portfolios.partner.includes(true))
    return without('nothing_to_compare')
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length }
}

/** √(C(a←b) · C(b←a)): high only where each has what the other lacks. */
export function mutualComplementarity(phi: readonly (readonly number[])[], portfolios: Portfolios): Measured {
  const gets = complementarity(phi, portfolios)
  const gives = complementarity(phi, { own: portfolios.partner, partner: portfolios.own })
  if (gets.value === null) return gets
  return gives.value === null ? gives : { value: Math.sqrt(gets.value * gives.value) }
}
