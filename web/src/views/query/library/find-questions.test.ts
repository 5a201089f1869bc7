import { describe, expect, it } from 'vitest'
import { byTheme, findQuestions, nearestQuestions, type ListedQuestion } from './find-questions.ts'

const question = (id: string, [en, sv]: [string, string], theme = 'bridges'): ListedQuestion => ({
  id,
  origin: 'library',
  title: { en, sv, nb: sv },
  description: { en: 'Counts stated relations.', sv: 'Räknar angivna uppgifter.', nb: '' },
  theme: { id: theme, title: { en: theme, sv: theme, nb: theme } },
  parameters: [],
  by: null,
  at: null,
  visibility: null,
  version: null,
})
const bridging = question('a', ['Which actors bridge two areas?', 'Vilka aktörer förenar två områden?'])
const alone = question('b', ['Areas without a university', 'Områden utan lärosäte'], 'coverage')
const questions = [bridging, alone]

describe('findQuestions', () => {
  it('takes every word, in any order, without marks and in the language of the reader', () => {
    expect(findQuestions(questions, 'areas BRIDGE', 'en')).toEqual([bridging])
    expect(findQuestions(questions, 'larosate', 'sv')).toEqual([alone])
    expect(findQuestions(questions, 'larosate', 'en')).toEqual([])
  })

  it('looks into descriptions and keeps all for no text', () => {
    expect(findQuestions(questions, 'stated', 'en')).toEqual(questions)
    expect(findQuestions(questions, ' ', 'en')).toEqual(questions)
  })
})

describe('nearestQuestions', () => {
  it('offers what is spelt alike, and nothing for what is like nothing', () => {
    expect(nearestQuestions(questions, 'univrsity', 'en')).toEqual([alone])
    expect(nearestQuestions(questions, 'xyzzy', 'en')).toEqual([])
    expect(nearestQuestions(questions, '??', 'en')).toEqual([])
  })
})

describe('byTheme', () => {
  it('keeps the order in which themes come', () => {
    expect(byTheme([alone, bridging], 'en').map(({ id }) => id)).toEqual(['coverage', 'bridges'])
  })
})
