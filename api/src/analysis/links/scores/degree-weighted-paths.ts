import { acrossTo, backTo, pathSums } from '../meta-path.ts'
import type { Scorer } from './scorer.ts'

/** Degree-weighted paths region – theme – region – theme (meta-path.ts), with the damping of 0.5. */
export const degreeWeightedPaths: Scorer = (incidence, portfolios = incidence.columnsOf) => {
  const path = {
    from: 'region',
    steps: [
      { ...acrossTo(incidence, 'theme'), forth: portfolios },
      backTo(incidence, 'region'),
      acrossTo(incidence, 'theme'),
    ],
  }
  const from = pathSums(path)
  return (row) => from(row).weights
}
