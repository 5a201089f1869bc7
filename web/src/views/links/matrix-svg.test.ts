import { describe, expect, it } from 'vitest'
import { hexColor } from '../../encoding/color.ts'
import { matrixSvg } from './matrix-svg.ts'

const svg = matrixSvg({
  title: 'What should meet in A & B?',
  lead: 'as of 25 Nov 2026',
  areas: [
    { name: 'Smart industri', depth: 0 },
    { name: 'Formningsteknologi', depth: 1 },
    { name: 'Tech', depth: 0 },
  ],
  rows: [
    [undefined],
    [
      {
        state: 'planned',
        score: 0.64,
        verdict: null,
        words: 'Smart industri and Tech: planned in a document, score 0.64',
      },
      { state: 'pattern', score: 0.3, verdict: 'reject', words: 'Formningsteknologi and Tech: <pattern>' },
    ],
  ],
  legend: [{ state: 'planned', words: 'planned in a document' }],
  foot: 'http://localhost/links',
})

describe('the half matrix as a picture', () => {
  it('bears title, names, every cell in words, legend and address', () => {
    for (const words of ['A &amp; B?', 'Smart industri and Tech: planned in a document, score 0.64', '/links'])
      expect(svg).toContain(words)
    expect(svg).toContain('&lt;pattern&gt;')
    expect(svg.match(/rotate\(-45\)/gu)).toHaveLength(2)
  })

  it('shows what was rejected pale and struck', () => {
    expect(svg.match(/opacity="0.45"/gu)).toHaveLength(1)
    expect(svg).toContain(hexColor('danger', 'light'))
  })

  it('is grey where an area meets its own part, tinted where a document wishes for it, in colours of paper', () => {
    expect(svg).toContain(hexColor('matrix.family', 'light'))
    expect(svg).toContain(hexColor('matrix.gapCell', 'light'))
    expect(svg).not.toContain('var(')
  })
})
