import { describe, expect, it } from 'vitest'
import { fitting } from './fitting.ts'

describe('chips on one line', () => {
  it('are all of them where there is room', () => {
    expect(fitting(['Tech', 'EdTech', 'Big Data'], 400)).toBe(3)
    expect(fitting([], 400)).toBe(0)
  })

  it('are as many as fit', () => {
    expect(fitting(['Tech', 'EdTech', 'Big Data', 'Cybersäkerhet'], 200)).toBe(2)
    expect(fitting(['Tech', 'EdTech'], 115)).toBe(2)
    expect(fitting(['Tech', 'EdTech', 'Big Data'], 115)).toBe(1)
  })

  it('are one at least, and a long name takes no more than the widest chip', () => {
    const long = 'Ökad livsmedelsproduktion i ett cirkulärt och biobaserat livsmedelssystem'
    expect(fitting([long, 'FoodTech'], 100)).toBe(1)
    expect(fitting([long, 'FoodTech'], 300)).toBe(2)
  })
})
