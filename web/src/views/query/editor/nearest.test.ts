import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const types = ['WORKS_ON', 'PART_OF', 'LOCATED_IN', 'PRIORITISES', 'FUNDED_BY', 'REPORTS_TO', 'ABOUT_THEME']

describe('nearest', () => {
  it.each([
    ['WORK_ON', 'WORKS_ON'],
    ['works_on', 'WORKS_ON'],
    ['worksOn', 'WORKS_ON'],
    ['PARTOF', 'PART_OF'],
    ['PRIORITIZES', 'PRIORITISES'],
    ['FUNDED_YB', 'FUNDED_BY'],
  ])('%s was meant as %s', (word, meant) => {
    expect(nearest(word, types)).toBe(meant)
  })

  it.each(['KNOWS', 'X', 'HAS_BUDGET_OF'])('has no guess for %s', (word) => {
    expect(nearest(word, types)).toBeUndefined()
  })

  it('prefers the name that is nearest', () => {
    expect(nearest('region', ['Reagent', 'Region', 'Regime'])).toBe('Region')
  })
})
