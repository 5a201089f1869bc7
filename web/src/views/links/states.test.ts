import { describe, expect, it } from 'vitest'
import { isCandidate, isShown, isWished, linkStates, readStates, toggledState } from './states.ts'

describe('the states of a pair', () => {
  it('are read from an address in their own order, and what is none of them is left out', () => {
    expect(readStates('pattern,made,nonsense')).toEqual(['made', 'pattern'])
    expect(readStates(undefined)).toEqual([])
  })

  it('are switched one by one; none and all are the same sight', () => {
    expect(toggledState(undefined, 'pattern')).toBe('pattern')
    expect(toggledState('pattern', 'made')).toBe('made,pattern')
    expect(toggledState('made,pattern', 'pattern')).toBe('made')
    expect(toggledState('made', 'made')).toBeUndefined()
    expect(toggledState(linkStates.slice(1).join(','), 'made')).toBeUndefined()
    expect(isShown([], 'no_sign')).toBe(true)
    expect(isShown(['made'], 'no_sign')).toBe(false)
  })

  it('tell what a document asks for from what other regions show', () => {
    expect(linkStates.filter(isWished)).toEqual(['planned', 'proposed'])
    expect(linkStates.filter(isCandidate)).toEqual(['planned', 'proposed', 'pattern'])
  })
})
