import { shiftDay, shiftMonth } from '../../../app/dates.ts'

/**
 * The day before the first of the areas that hold now was chosen; five years before the later date where no source says
 * since when, or where that day is not before it.
 * @param began coarse dates, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function dayBefore(began: readonly (string | null)[], asOf: string): string {
  const [first] = began.filter((date) => date !== null).toSorted()
  const day = first === undefined ? undefined : shiftDay(first.concat('-01-01').slice(0, 10), -1)
  return day === undefined || day >= asOf ? shiftMonth(asOf, -60) : day
}
