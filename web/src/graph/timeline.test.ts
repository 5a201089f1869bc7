import { describe, expect, it } from 'vitest'
import { dayOfMonth, monthOf, timelineOf } from './timeline.ts'

const today = '2026-11-28'
const years = [
  { year: 2000, statements: 3, priorities: 0 },
  { year: 2013, statements: 9, priorities: 2 },
  { year: 2020, statements: 40, priorities: 3 },
  { year: 2026, statements: 20, priorities: 0 },
]

describe('the axis of the years', () => {
  it('goes back to the first portfolio, and counts nothing before it', () => {
    const { from, to, bars, portfolios } = timelineOf(years, { today, asOf: today })
    expect([from, to]).toEqual([2013, 2026])
    expect(bars.map(({ year, height }) => `${year} ${height}`)).toEqual(['2013 0.225', '2020 1', '2026 0.5'])
    expect(portfolios).toEqual([2013, 2020])
  })

  it('reaches the day that is shown, earlier or later', () => {
    expect(timelineOf([], { today, asOf: '2003-05-01' }).from).toBe(2003)
    expect(timelineOf([], { today, asOf: '2031-05-01' })).toMatchObject({ from: 2014, to: 2031 })
  })
})

describe('a step of the slider', () => {
  it('is a month, and comes back as it was', () => {
    for (const day of ['2014-01-01', '2020-12-01', '2026-10-01'])
      expect(dayOfMonth(monthOf(day, 2014), 2014, today)).toBe(day)
  })

  it('is today at the end', () => {
    expect(dayOfMonth(monthOf(today, 2014), 2014, today)).toBe(today)
    expect(dayOfMonth(9999, 2014, today)).toBe(today)
  })
})
