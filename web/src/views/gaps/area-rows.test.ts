import { describe, expect, it } from 'vitest'
import { difference, shownRows } from './area-rows.ts'
import type { AreaRow, Cell, Rule } from './facts.ts'

const rule = { id: 'r' } as Rule
const cell = (subject: string, state: Cell['state'], sources = 0): Cell => ({
  ...{ id: `r|${subject}`, ruleId: 'r', subjectId: subject, state, sources },
  ...{ assumed: false, count: 0, of: null, counts: [], inheritedFrom: null },
})
const row = (id: string, parentId: string | null, own: Cell): AreaRow => ({
  ...{ id, parentId, depth: parentId === null ? 0 : 1, basis: 'in_force', undated: false },
  ...{ validFrom: null, validTo: null, cells: [own] },
  subject: {
    ...{ __typename: 'SpecialisationArea', id, label: 'SpecialisationArea', kind: null, name: id, lang: 'sv' },
    ...{ nameEn: null, nameSv: null, nameNb: null },
  },
})
const rows = [
  row('Tech', null, cell('Tech', 'COVERED', 20)),
  row('Språk', 'Tech', cell('Språk', 'NONE_RECORDED', 2)),
  row('Hav', null, cell('Hav', 'NONE_RECORDED', 7)),
]
const ids = (part: Partial<Parameters<typeof shownRows>[1]>): string[] =>
  shownRows(rows, { find: '', folded: [], sort: undefined, rules: [rule], ...part }).map(({ id }) => id)

describe('the rows of the matrix', () => {
  it('stand as a tree in which a fold hides the parts', () => {
    expect(ids({})).toEqual(['Tech', 'Språk', 'Hav'])
    expect(ids({ folded: ['Tech'] })).toEqual(['Tech', 'Hav'])
  })

  it('are found without marks, with the area that they are part of', () => {
    expect(ids({ find: 'sprak' })).toEqual(['Tech', 'Språk'])
  })

  it('stand by silence: most sources first, what is covered last', () => {
    expect(ids({ sort: 'silent' })).toEqual(['Hav', 'Språk', 'Tech'])
    expect(ids({ sort: 'open' })).toEqual(['Språk', 'Hav', 'Tech'])
  })

  it('differ between two days by state; a row that is there once only is no difference of cells', () => {
    const then = [row('Tech', null, cell('Tech', 'GAP')), row('Gammalt', null, cell('Gammalt', 'COVERED'))]
    const { cells, gained, lost } = difference(rows, then)
    expect([cells, gained.map(({ id }) => id), lost.map(({ id }) => id)]).toEqual([1, ['Språk', 'Hav'], ['Gammalt']])
  })
})
