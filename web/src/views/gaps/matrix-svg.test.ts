import { describe, expect, it } from 'vitest'
import tokens from '../../tokens.json' with { type: 'json' }
import { matrixSvg } from './matrix-svg.ts'

const legend = {
  ...{ covered: 'covered', via: 'through', planned: 'planned', read: 'our reading', gap: 'gap' },
  ...{ whatif: 'what if', none: 'none', nodata: 'no data', na: 'not asked' },
}
const gap = { state: 'GAP', assumed: false, count: 0, of: null, counts: [], sources: 3 } as const

describe('the matrix as a picture', () => {
  const svg = matrixSvg({
    title: 'What is missing in X & Y?',
    lead: '2026-11-25',
    heads: ['Company'],
    rows: [
      {
        name: `A name that is far too long ${'for its column '.repeat(4)}`,
        depth: 0,
        cells: [{ cell: gap, words: 'a gap' }],
      },
    ],
    legend,
    foot: 'http://127.0.0.1/gaps',
  })

  it('names every cell in words, carries title, legend and address, and lets no sign through as markup', () => {
    for (const words of ['What is missing in X &amp; Y?', '<title>a gap</title>', 'not asked', 'http://127.0.0.1/gaps'])
      expect(svg).toContain(words)
    expect(svg).not.toContain('X & Y')
  })

  it('draws a gap as on the page, and cuts a name that has no room', () => {
    expect(svg).toContain(`stroke="${tokens.color.light.matrix.gap}" stroke-width="2.4"`)
    expect(svg).toContain('…</text>')
  })
})
