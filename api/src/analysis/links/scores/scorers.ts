import { closestTheme } from './closest-theme.ts'
import { constant } from './constant.ts'
import { degreeWeightedPaths } from './degree-weighted-paths.ts'
import { density } from './density.ts'
import { massDiffusion } from './mass-diffusion.ts'
import { nearestPortfolios } from './nearest-portfolios.ts'
import { popularity } from './popularity.ts'
import { relatednessSum } from './relatedness-sum.ts'
import type { Scorer } from './scorer.ts'

/** Every score of a theme for a region, by name; the back-test compares them. */
export const scorers = {
  constant,
  popularity,
  density,
  relatednessSum,
  massDiffusion,
  degreeWeightedPaths,
  nearestPortfolios,
  closestTheme,
} as const satisfies Record<string, Scorer>

export type ScorerName = keyof typeof scorers
