import { describe, expect, it } from 'vitest'
import { demandParts } from './demand-parts.ts'

const line =
  'Att välja är svårt. I ett utpekat fält bör flera företag finnas och forskning pågå. Allt annat hör till planen.'

describe('the words that ask for it', () => {
  it('are the sentence that shares most with the name of the criterion, and no word is changed', () => {
    const parts = demandParts(line, 'Företag och forskning i samma fält')
    expect(parts.map(({ text }) => text).join('')).toBe(
      'I ett utpekat fält bör flera företag finnas och forskning pågå.',
    )
    expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['företag', 'forskning'])
  })

  it('are the first sentence where none shares a word', () => {
    expect(demandParts(line, 'x').map(({ text }) => text)).toEqual(expect.arrayContaining(['välja', 'svårt']))
  })

  it('are cut between words where the sentence is long', () => {
    const text = demandParts(`${'ett två '.repeat(60)}slut.`, 'slutet')
      .map((part) => part.text)
      .join('')
    expect(text.length).toBeLessThan(290)
    expect(text.endsWith(' …')).toBe(true)
  })
})
