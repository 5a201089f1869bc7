import { expect, test } from 'vitest'
import { fold, folds, wordsOf } from './fold.ts'

test.each([
  ['Tromsø', 'tromso'],
  ['Örebro', 'orebro'],
  ['Ærfugl', 'aerfugl'],
  ['Åbo', 'abo'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Þórður', 'thordur'],
  ['A\u030Angstro\u0308m', 'angstrom'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('the replacements for the database fold as fold does', () => {
  for (const [from, to] of folds) expect(fold(from)).toBe(to)
})

test.each([
  ['R&D / Innovation', ['r', 'd', 'innovation']],
  ['C++', ['c']],
  ['"Blue', ['blue']],
  ['tb-labbet', ['tb', 'labbet']],
  ['Syd:', ['syd']],
  ['( * \\ ! [', []],
  ['', []],
])('the words of %s', (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words)
})

test('a star after a word asks for its beginnings', () => {
  expect(wordsOf('skog* region').map(({ text, star }) => [text, star])).toEqual([
    ['skog', true],
    ['region', false],
  ])
})
