/** Statements that begin to hold in a year, and areas that the region chose from then on. */
export interface Year {
  year: number
  statements: number
  priorities: number
}

export interface Timeline {
  /** First and last year of the axis. */
  from: number
  to: number
  /** Years within the axis; height is the share of the fullest. */
  bars: readonly (Year & { height: number })[]
  /** Years in which a portfolio begins. */
  portfolios: readonly number[]
}

/** How far back the axis goes at least, in years. */
const usual = 12

/**
 * The axis of the years: it ends today, and goes back twelve years, to the first portfolio or to the day that is shown,
 * whichever is earliest. What began before that stands in no bar.
 */
export function timelineOf(years: readonly Year[], { today, asOf }: { today: string; asOf: string }): Timeline {
  const [now, shown] = [yearOf(today), yearOf(asOf)]
  const portfolios = years.filter(({ priorities }) => priorities > 0).map(({ year }) => year)
  const to = Math.max(now, shown)
  const from = Math.min(now - usual, shown, ...portfolios)
  const inside = years.filter(({ year }) => year >= from && year <= to)
  const most = Math.max(1, ...inside.map(({ statements }) => statements))
  return { from, to, bars: inside.map((one) => ({ ...one, height: one.statements / most })), portfolios }
}

/** Months since the axis began, with which a day is said on the slider. */
export function monthOf(day: string, from: number): number {
  return (yearOf(day) - from) * 12 + Number(day.slice(5, 7)) - 1
}

/** The first day of that month; the last step of the slider is `today`. */
export function dayOfMonth(month: number, from: number, today: string): string {
  if (month >= monthOf(today, from)) return today
  const year = from + Math.floor(month / 12)
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
