import { describe, expect, it } from 'vitest'
import { parseLists, toggled, writeLists } from './assumed.ts'

describe('lists judged as complete for the moment', () => {
  const two = 'WORKS_ON:Company.University,TARGETS:Initiative'

  it('stand in the address and come back', () => {
    expect(parseLists(two)).toEqual([
      { relation: 'WORKS_ON', kinds: ['Company', 'University'] },
      { relation: 'TARGETS', kinds: ['Initiative'] },
    ])
    expect(writeLists(parseLists(two))).toBe(two)
    expect(writeLists([])).toBeUndefined()
  })

  it('leave out what is no list', () => {
    expect(parseLists('x,WORKS_ON:,:Company,WORKS_ON:a b')).toEqual([])
    expect(parseLists(undefined)).toEqual([])
  })

  it('are switched on and off whatever the order of their kinds', () => {
    const lists = parseLists(two)
    expect(toggled(lists, { relation: 'WORKS_ON', kinds: ['University', 'Company'] })).toEqual([lists[1]])
    expect(toggled(lists, { relation: 'WORKS_ON', kinds: ['Cluster'] })).toHaveLength(3)
  })
})
