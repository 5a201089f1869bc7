import type { Incidence } from '../incidence.ts'

/**
 * Scores every theme for a region: what is the same for all rows is computed once, then the columns of one row, the
 * higher the likelier to come. Read only for themes that the row lacks. A theme about which nothing can be said gets
 * 0, the lowest: a ranking has no room for null.
 */
export type Scorer = (incidence: Incidence) => (row: number) => Float64Array
