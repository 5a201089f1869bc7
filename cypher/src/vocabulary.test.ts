import { expect, test } from 'vitest'
import { coarseDate } from './vocabulary.ts'

test.each(['2019', '2019-02', '2019-02-28', '2020-02-29'])('%s is a date', (text) => {
  expect(coarseDate.safeParse(text).success).toBe(true)
})

test.each(['2019-02-29', '2019-02-31', '2019-04-31', '2019-13', '2019-1-1', '31.12.2019', 'in the year 2019', ''])(
  '“%s” is none',
  (text) => {
    expect(coarseDate.safeParse(text).success).toBe(false)
  },
)
