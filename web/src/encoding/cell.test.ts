import { describe, expect, it } from 'vitest'
import { cellMark, cellParts, cellShapes, isWanting, silenceColor, type CellFacts } from './cell.ts'

type Counts = CellFacts['counts']
const cell = (part: Partial<CellFacts>): CellFacts => ({
  ...{ state: 'NO_DATA', assumed: false, count: 0, of: null, counts: [], sources: 0 },
  ...part,
})
const found = (state: CellFacts['state'], ...counts: Counts) =>
  cellMark(cell({ state, counts, count: counts.reduce((sum, { count }) => sum + count, 0) }))

describe('a matrix cell', () => {
  it('is a filled circle with the number where something of its own is stated', () => {
    const mark = found(
      'COVERED',
      { strength: 'stated', way: 'own', count: 1 },
      { strength: 'stated', way: 'part', count: 2 },
    )
    expect(mark).toEqual({ shape: 'covered', text: '3', raised: '', arrow: '' })
  })

  it('is a ring with a dot and an arrow where a part or the area above has it', () => {
    expect(found('COVERED', { strength: 'stated', way: 'part', count: 2 })).toMatchObject({ shape: 'via', arrow: '↓' })
    expect(found('INDICATED', { strength: 'stated', way: 'parent', count: 1 })).toMatchObject({
      ...{ shape: 'via', text: '1', arrow: '↑' },
    })
  })

  it('is half filled where it is planned, proposed, declared, or too few or too many are stated', () => {
    for (const strength of ['planned', 'proposed', 'declared', 'stated'] as const)
      expect(found('INDICATED', { strength, way: 'own', count: 2 })).toMatchObject({ shape: 'planned', text: '2' })
  })

  it('is a thin dashed ring with the number in brackets where it is our reading, may have ended or is of an earlier area', () => {
    expect(found('INDICATED', { strength: 'inferred', way: 'own', count: 1 })).toMatchObject({
      shape: 'read',
      text: '(1)',
    })
    expect(found('INDICATED', { strength: 'mayHaveEnded', way: 'own', count: 1 }).shape).toBe('read')
    expect(found('INDICATED', { strength: 'stated', way: 'earlier', count: 1 }).shape).toBe('read')
  })

  it('tells a gap by claim from one by what-if, both from silence, and silence from no data', () => {
    expect(cellMark(cell({ state: 'GAP' })).shape).toBe('gap')
    expect(cellMark(cell({ state: 'GAP', assumed: true })).shape).toBe('whatif')
    expect(cellMark(cell({ state: 'NONE_RECORDED', sources: 7 }))).toMatchObject({ shape: 'none', raised: '7' })
    expect(cellMark(cell({ state: 'NONE_RECORDED', sources: 2, count: 1, of: 3 }))).toMatchObject({ text: '1/3' })
    expect(cellMark(cell({ state: 'NONE_RECORDED', count: 1, of: 3 }))).toMatchObject({ text: '1/3', raised: '' })
    expect(cellMark(cell({})).shape).toBe('nodata')
    expect(cellMark(undefined).shape).toBe('na')
  })

  it('keeps cloudberry for what is missing although somebody wants it', () => {
    for (const shape of cellShapes) {
      const warm = cellParts[shape].some(({ fill, stroke }) => fill === 'matrix.gap' || stroke === 'matrix.gap')
      expect([shape, warm]).toEqual([shape, isWanting(shape)])
    }
  })

  it('grows darker with the number of silent sources', () => {
    expect([1, 3, 7].map(silenceColor)).toEqual(['ink3', 'ink2', 'ink'])
  })
})
