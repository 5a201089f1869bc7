import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from './fold.ts'
import { droppedText, escapeLucene, fuzzyText, luceneText } from './search-text.ts'

test('all words, the last also as a beginning, parts of words far below', () => {
  expect(luceneText(wordsOf('Blekinge inst'))).toBe('(+blekinge +(inst^4 OR inst*))^8 OR (+*blekinge* +*inst*)^0.1')
})

test('a short word is no part to look for everywhere', () => {
  expect(luceneText(wordsOf('c++'))).toBe('(+(c^4 OR c*))^8')
})

test('operators lose their meaning', () => {
  expect(luceneText(wordsOf('AND'))).not.toContain('AND')
  expect(escapeLucene('a:b/c')).toBe(String.raw`a\:b\/c`)
})

test('no text leaves an unescaped sign of the query language in a word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { text: word } of wordsOf(text)) {
        expect(escapeLucene(word).replaceAll(/\\./gu, '')).not.toMatch(/[+\-&|!(){}[\]^"~*?:\\/]/)
      }
    }),
  )
}, 60_000)

test('the nearest spellings leave out words too short to be misspelt', () => {
  expect(fuzzyText(wordsOf('formningstecknologi ab'))).toBe('(+formningstecknologi~2)^8 OR formningstecknologi~2')
  expect(fuzzyText(wordsOf('ab'))).toBeUndefined()
})

test('a last word that the index drops is looked for in the names', () => {
  expect(droppedText(wordsOf('Senter for'))).toBe('senter for')
  expect(droppedText(wordsOf('for senter'))).toBeUndefined()
})
