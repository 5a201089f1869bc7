import { describe, expect, it } from 'vitest'
import { isDay, monthWeeks, shiftDay, shiftMonth, showDate, showNumber } from './dates.ts'

describe('dates', () => {
  it('knows which days exist', () => {
    expect(['2019-02-13', '2024-02-29'].map(isDay)).toEqual([true, true])
    expect(['2019-02-29', '2019-2-13', '2019-13-01', '', '2019'].map(isDay)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it('steps over the ends of months and years, and over the night the clock changes', () => {
    expect(shiftDay('2019-12-31', 1)).toBe('2020-01-01')
    expect(shiftDay('2026-03-29', -1)).toBe('2026-03-28')
    expect(shiftMonth('2020-01-31', 1)).toBe('2020-02-29')
    expect(shiftMonth('2020-01-15', -1)).toBe('2019-12-15')
  })

  it('lays a month out from Monday', () => {
    const [first] = monthWeeks('2019-02-13')
    expect(first).toEqual([
      '2019-01-28',
      '2019-01-29',
      '2019-01-30',
      '2019-01-31',
      '2019-02-01',
      '2019-02-02',
      '2019-02-03',
    ])
  })

  it('writes dates and numbers as each language does', () => {
    expect(showDate('2026-11-25', 'en')).toBe('25 Nov 2026')
    expect(showDate('2026-11-25', 'sv')).toBe('25 nov 2026')
    expect(showDate('2026-11-25', 'nb')).toBe('25. nov. 2026')
    expect(showDate('2020-06', 'en')).toBe('Jun 2020')
    expect(showDate('2020', 'sv')).toBe('2020')
    expect(showNumber(8355, 'en')).toBe('8,355')
    expect(showNumber(8355, 'sv').replace(/\s/u, ' ')).toBe('8 355')
  })
})
