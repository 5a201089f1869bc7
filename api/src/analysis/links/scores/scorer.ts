import type { Incidence } from '../incidence.ts'
import type { Lists } from '../sparse.ts'

/**
 * Scores every theme for a region: what is the same for all rows is computed once, then the columns of one row, the
 * higher the likelier to come. Read only for themes that the row lacks. A theme about which nothing can be said gets
 * 0, the lowest: a ranking has no room for null.
 *
 * `portfolios` are the themes of each row, those of the incidence unless given: a row can be scored by what it has
 * although the incidence, where everything is counted, leaves it out.
 */
export type Scorer = (incidence: Incidence, portfolios?: Lists) => (row: number) => Float64Array
