import { sizeOf } from '../sparse.ts'
import type { Scorer } from './scorer.ts'

/** The same for all themes: what drawing by lot gets on average, since ties share their ranks. */
export const constant: Scorer = ({ rowsOf }) => {
  const scores = new Float64Array(sizeOf(rowsOf))
  return () => scores
}
