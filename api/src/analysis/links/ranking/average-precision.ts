import { type Measured, without } from '../measured.ts'
import { countedGroups, type Scored } from './ranked.ts'

/**
 * Average precision: Σ (R_n − R_n−1) · P_n down the list, with precision P and recall R after each score; cases with one
 * score come in one step, as scikit-learn has it. In (0, 1]; drawing by lot and a constant score get the prevalence.
 *
 * Not the area by trapezoids that Neo4j's GDS calls AUCPR: the two cannot be compared. Null where no case came true.
 */
export function averagePrecision(scored: Scored): Measured<number, 'one_class'> {
  let [seen, found, sum] = [0, 0, 0]
  for (const { all, positives } of countedGroups(scored)) {
    seen += all
    found += positives
    sum += positives * (found / seen)
  }
  return found === 0 ? without('one_class') : { value: sum / found }
}

/** The share of cases that came true; null without a case. */
export function prevalence({ positive }: Scored): Measured<number, 'too_few'> {
  if (positive.length === 0) return without('too_few')
  return { value: Array.from(positive, Number).reduce((sum, value) => sum + value, 0) / positive.length }
}
