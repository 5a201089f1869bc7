import { expect, test } from 'vitest'
import { dayBefore } from './begin.ts'

test('the day before the oldest area began, however coarse its date', () => {
  expect(dayBefore(['2020', '2021-03'], '2026-11-25')).toBe('2019-12-31')
  expect(dayBefore(['2020-06', null], '2026-11-25')).toBe('2020-05-31')
  expect(dayBefore(['2020-02-13'], '2026-11-25')).toBe('2020-02-12')
})

test('five years back where no beginning is known or it is not earlier', () => {
  expect(dayBefore([null], '2026-11-25')).toBe('2021-11-25')
  expect(dayBefore([], '2024-02-29')).toBe('2019-02-28')
  expect(dayBefore(['2020'], '2019-12-31')).toBe('2014-12-31')
})
