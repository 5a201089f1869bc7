import { expect, test } from 'vitest'
import { wordsOf } from './fold.ts'
import { bestMatch } from './search-match.ts'

test('the name in the language that was typed is the one that matches', () => {
  const names = [
    ['name', 'Aquaculture'],
    ['nameSv', 'Sjömat, fiske och vattenbruk'],
    ['nameNb', 'Sjømat, fiske og havbruk'],
  ] as const
  expect(bestMatch(names, wordsOf('sjømat')).matched).toBe('nameNb')
  expect(bestMatch(names, wordsOf('sjömat')).matched).toBe('nameSv')
})

test('a whole word wins over a beginning, a beginning over a part', () => {
  const names = [
    ['name', 'Skogsbioekonomi'],
    ['asWritten', 'Bioekonomisk'],
    ['nameSv', 'Bioekonomi'],
  ] as const
  expect(bestMatch(names, wordsOf('bioekonomi')).matched).toBe('nameSv')
  expect(bestMatch(names.slice(0, 2), wordsOf('bioekonomi')).matched).toBe('asWritten')
})

test('a long text is cut around the match', () => {
  const long = `${'ord '.repeat(60)}träffen ${'ord '.repeat(60)}`
  const { snippet } = bestMatch([['title', long]], wordsOf('träffen'))
  expect(snippet).toContain('träffen')
  expect(snippet.length).toBeLessThan(150)
})
