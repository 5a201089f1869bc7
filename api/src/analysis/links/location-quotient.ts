import { type Measured, without } from './measured.ts'

/** Regions × areas: employees, patents, projects, money. Not negative; all rows of one length. */
export type Activity = readonly (readonly number[])[]

/**
 * Location quotient: LQ_rj = (x_rj / x_r·) / (x_·j / x_··), the share of an area in a region over its share in all of
 * them. From 0; 1 is the common share, above it the area is over-represented. Small regions reach high values by chance.
 *
 * Balassa 1965, doi 10.1111/j.1467-9957.1965.tb00050.x, as revealed comparative advantage. Null where the region or
 * the area has no activity at all (some packages say 0 there).
 */
export function locationQuotients(activity: Activity): Measured<number, 'no_activity'>[][] {
  const { rows, columns, all } = totals(activity)
  return activity.map((row, r) =>
    row.map((value, j) => {
      const [inRow, inColumn] = [rows[r] ?? 0, columns[j] ?? 0]
      return inRow === 0 || inColumn === 0 ? without('no_activity') : { value: value / inRow / (inColumn / all) }
    }),
  )
}

/**
 * Revealed presence: whether LQ ≥ 1 and the activity is at least `minimum` (default 0), which keeps small numbers out.
 * Never to be mixed with what a region declares. Tested as x_rj · x_·· ≥ x_r· · x_·j, so that a share that is exactly
 * the common one counts, which the quotient of rounded numbers can miss; exact for whole numbers whose total is below 2^53.
 */
export function revealedPresence(activity: Activity, { minimum = 0 } = {}): Measured<boolean, 'no_activity'>[][] {
  const { rows, columns, all } = totals(activity)
  return activity.map((row, r) =>
    row.map((value, j) => {
      const [inRow, inColumn] = [rows[r] ?? 0, columns[j] ?? 0]
      if (inRow === 0 || inColumn === 0) return without('no_activity')
      return { value: value >= minimum && notLess([value, all], [inRow, inColumn]) }
    }),
  )
}

function totals(activity: Activity): { rows: number[]; columns: number[]; all: number } {
  const rows = activity.map((row) => row.reduce((sum, value) => sum + value, 0))
  const columns = (activity[0] ?? []).map((_, j) => activity.reduce((sum, row) => sum + (row[j] ?? 0), 0))
  return { rows, columns, all: rows.reduce((sum, value) => sum + value, 0) }
}

type Product = readonly [number, number]

/** Whether one product is not less than another; beyond 2^53 whole numbers are multiplied without rounding. */
function notLess(left: Product, right: Product): boolean {
  const [mine, other] = [left[0] * left[1], right[0] * right[1]]
  const exact = Math.max(mine, other) <= Number.MAX_SAFE_INTEGER
  if (exact || ![...left, ...right].every(Number.isSafeInteger)) return mine >= other
  return BigInt(left[0]) * BigInt(left[1]) >= BigInt(right[0]) * BigInt(right[1])
}
