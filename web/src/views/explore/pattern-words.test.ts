import { describe, expect, test } from 'vitest'
import type { StatementType } from '../../../generated/operations.ts'
import { texts } from '../../languages/texts.ts'
import { patternIn, patternWords, type PatternWords } from './pattern-words.ts'

const regions = [
  { value: 'territory:se221', phrases: ['Blekinge', 'Blekinge län'] },
  { value: 'territory:se232', phrases: ['Västra Götaland'] },
  { value: 'territory:no0a2', phrases: ['Vestland'] },
]
const words = (language: 'en' | 'sv' | 'nb'): PatternWords => ({
  ...patternWords(texts[language]),
  regions,
})
const worksOn: StatementType[] = ['WORKS_ON']
const full = { from: ['Cluster'], types: worksOn, to: ['SpecialisationArea'], region: 'territory:se221' }

describe('a pattern in words', () => {
  test.each([
    ['en', 'cluster works on area in Blekinge'],
    ['en', 'Clusters works on specialisation areas in blek'],
    ['sv', 'kluster arbetar med område i Blekinge'],
    ['nb', 'klynger arbeider med spesialiseringsområde i Blekinge'],
  ] as const)('%s: %s', (language, text) => {
    expect(patternIn(text, words(language))).toEqual(full)
  })

  test('narrows with each word that is typed', () => {
    const asked = (text: string) => patternIn(text, words('en'))
    expect(asked('clus')).toEqual({ from: ['Cluster'], types: null, to: null, region: null })
    expect(asked('cluster wo')).toEqual({ from: ['Cluster'], types: worksOn, to: null, region: null })
    expect(asked('cluster is')?.types).toEqual(expect.arrayContaining(['ABOUT_THEME', 'PART_OF', 'MEMBER_OF']))
    expect(asked('cluster is a m')?.types).toEqual(['MEMBER_OF'])
    expect(asked('cluster works on')?.to).toBeNull()
    expect(asked('cluster works on area in')).toEqual({ ...full, region: null })
    expect(asked('cluster works on area in v')?.region).toBe('territory:se232')
    expect(asked('cluster works on area in ve')?.region).toBe('territory:no0a2')
    expect(asked('cluster works on area in västra göta')?.region).toBe('territory:se232')
  })

  test('without a relation takes two kinds in their order, and a relation alone what follows it', () => {
    expect(patternIn('cluster area', words('en'))).toEqual({ ...full, types: null, region: null })
    expect(patternIn('works on theme', words('en'))).toEqual({
      from: null,
      types: worksOn,
      to: ['Theme'],
      region: null,
    })
    expect(patternIn('regions', words('en'))?.from).toEqual(['Region'])
  })

  test('takes no name, no sentence and no region alone for one', () => {
    for (const text of [
      'Blekinge',
      'Techtank',
      'cluster of Techtank',
      'EBP works on area',
      'works on takes part in',
      '',
    ])
      expect([text, patternIn(text, words('en'))]).toEqual([text, undefined])
    expect(patternIn('cluster works on area theme', words('en'))).toBeUndefined()
  })
})
