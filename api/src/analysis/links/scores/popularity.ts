import { columnSizes } from '../incidence.ts'
import type { Scorer } from './scorer.ts'

/** In how many rows a theme is: the baseline that any other score has to beat. */
export const popularity: Scorer = (incidence) => {
  const sizes = columnSizes(incidence)
  return () => sizes
}
