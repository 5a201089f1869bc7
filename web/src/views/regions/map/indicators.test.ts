import { describe, expect, it } from 'vitest'
import { valueOf } from './indicators.ts'

const nothing = {
  areas: 0,
  themes: 0,
  actors: 0,
  initiatives: 0,
  sources: 0,
  made: 0,
  declared: 0,
  wishedWithInitiative: 0,
  wished: 0,
}

describe('the number that the map shows', () => {
  it('is no data of couplings where no pair is on record, and 0 where there are only others', () => {
    expect(valueOf('made', { numbers: nothing })).toBeUndefined()
    expect(valueOf('made', { numbers: { ...nothing, wishedWithInitiative: 1 } })).toBe(0)
    expect(valueOf('wished', { numbers: { ...nothing, wished: 3 } })).toBe(3)
  })

  it('is no data of areas where none is chosen on record', () => {
    expect(valueOf('areas', { numbers: nothing })).toBeUndefined()
    expect(valueOf('areas', { numbers: { ...nothing, areas: 2 } })).toBe(2)
    expect(valueOf('themes', { numbers: { ...nothing, areas: 2, themes: 5 } })).toBe(5)
  })

  it('is a count of what is on record of the rest', () => {
    expect(valueOf('sources', { numbers: nothing })).toBe(0)
    expect(valueOf('actors', { numbers: { ...nothing, actors: 54 } })).toBe(54)
  })
})
