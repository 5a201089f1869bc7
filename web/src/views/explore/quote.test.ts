import { describe, expect, it } from 'vitest'
import { csvOf } from '../../ui/csv.ts'
import { quoteParts } from './quote.ts'
import { lineOf } from './where.ts'

describe('quotations', () => {
  it('marks the words that name the things and changes none', () => {
    const line = 'att undersöka kopplingar mellan formningsteknologi och Artificiell Intelligens (AI).'
    const parts = quoteParts(line, ['Formningsteknologi', 'Artificiell intelligens (AI)'])
    expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual([
      'formningsteknologi',
      'Artificiell Intelligens (AI)',
    ])
    expect(parts.map((part) => part.text).join('')).toBe(line)
  })

  it('cuts a long line around the marked words', () => {
    const line = `${'ord '.repeat(100)}formningsteknologi ${'mer '.repeat(100)}`
    const text = quoteParts(line, ['Formningsteknologi'])
      .map((part) => part.text)
      .join('')
    expect(text.length).toBeLessThan(260)
    expect(text).toContain('formningsteknologi')
    expect(text.startsWith('…')).toBe(true)
    expect(text.endsWith('…')).toBe(true)
  })
})

describe('places and tables', () => {
  it('reads the line number of a locator', () => {
    expect(lineOf('004_d3113f69342aa30b.txt:54')).toBe(54)
    expect(lineOf('decided for this area')).toBeNull()
    expect(lineOf(null)).toBeNull()
  })

  it('quotes what CSV needs quoted and disarms formulas', () => {
    expect(csvOf(['a', 'b'], [['x,"y"', '=1+1']])).toBe('\uFEFFa,b\r\n"x,""y""",\'=1+1\r\n')
  })
})
