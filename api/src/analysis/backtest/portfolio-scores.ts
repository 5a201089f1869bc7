import type { Scorer } from '../links/scores/scorer.ts'
import { type ScorerName, scorers } from '../links/scores/scorers.ts'
import type { ScoreName } from './result.ts'

/** How the figures call each score of a theme for a region; the compiler misses none. */
const names: Record<ScorerName, ScoreName> = {
  constant: 'constant',
  popularity: 'popularity',
  density: 'density',
  relatednessSum: 'relatedness_sum',
  massDiffusion: 'mass_diffusion',
  degreeWeightedPaths: 'degree_weighted_paths',
  nearestPortfolios: 'nearest_portfolios',
  closestTheme: 'closest_theme',
}

/** Every score of a theme for a region that there is. */
export const portfolioScores: readonly { score: ScoreName; scorer: Scorer }[] = (
  Object.keys(scorers) as ScorerName[]
).map((name) => ({ score: names[name], scorer: scorers[name] }))
