import { describe, expect, it } from 'vitest'
import { markWords } from './mark-words.ts'

describe('markWords', () => {
  it('marks whole names wherever they stand and loses no letter', () => {
    const line = 'mellan formningsteknologi och Artificiell Intelligens (AI).'
    const parts = markWords(line, ['Formningsteknologi', 'Artificiell intelligens (AI)'])
    expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual([
      'formningsteknologi',
      'Artificiell Intelligens (AI)',
    ])
    expect(parts.map((part) => part.text).join('')).toBe(line)
  })

  it('leaves a line without the words whole', () => {
    expect(markWords('a (b', ['c('])).toEqual([{ text: 'a (b', marked: false }])
  })
})
