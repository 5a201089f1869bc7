import { describe, expect, it } from 'vitest'
import { portfolioYears } from './portfolio-years.ts'

const column = (
  basis: 'in_force' | 'period_over' | 'last_known',
  validFrom: string | null,
  validTo: string | null,
) => ({
  basis,
  validFrom,
  validTo,
})

describe('the years of a portfolio', () => {
  it('go from the first start to the last end', () => {
    expect(portfolioYears([column('in_force', '2021-06', '2027-12-31'), column('in_force', '2020', '2030')])).toEqual({
      from: '2020',
      to: '2030',
      over: false,
    })
  })

  it('have no end where one area has none, and no start where nobody says it', () => {
    expect(portfolioYears([column('in_force', null, null), column('in_force', null, '2030')])).toEqual({
      from: undefined,
      to: undefined,
      over: false,
    })
  })

  it('are over only where all of it is', () => {
    const over = column('period_over', '2014', '2020')
    expect(portfolioYears([over])?.over).toBe(true)
    expect(portfolioYears([over, column('in_force', '2021', null)])?.over).toBe(false)
  })

  it('are none of what was not chosen', () => {
    expect(portfolioYears([column('last_known', '2007', '2013')])).toBeUndefined()
    expect(portfolioYears([])).toBeUndefined()
  })
})
