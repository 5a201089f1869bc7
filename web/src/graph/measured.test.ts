import { describe, expect, it } from 'vitest'
import { apply } from './actions.ts'
import { measurable, modalities } from './measured.ts'
import { emptyView, type Facet, type Graph } from './model.ts'
import { said, thing } from './sample.ts'
import { shownOf } from './shown.ts'

const things = ['a', 'b', 'c', 'd'].map((id) => thing(id))
const coupling = said('a CROSS_LINK b', { modality: 'planned' })
const work = said('b WORKS_ON c')
const plan = said('c WORKS_ON d', { modality: 'planned' })
const guess = said('d WORKS_ON a', { modality: 'inferred' })

function asked(statements: Graph['statements'], ...off: Facet[]) {
  const graph: Graph = {
    asOf: '',
    opening: ['a', 'b', 'c', 'd'],
    things: new Map(things.map((one) => [one.id, one])),
    statements,
  }
  const view = apply(emptyView, { type: 'switch', facets: off, on: false })
  return measurable(shownOf(graph, view), statements, off)
}
const without = (...sure: string[]) => modalities.filter((one) => !sure.includes(one))

describe('what is measured', () => {
  it('is everything where everything is drawn', () => {
    expect(asked([coupling, work, plan, guess])).toEqual({ modalities: null, exact: true })
  })

  it('leaves out what a row of how sure hides', () => {
    expect(asked([work, guess], 'sure:inferred')).toEqual({ modalities: without('inferred'), exact: true })
  })

  it('leaves out couplings that are off, and keeps planned ones that are drawn', () => {
    expect(asked([coupling, work], 'coupling:planned')).toEqual({ modalities: without('planned'), exact: true })
    expect(asked([coupling, work], 'sure:planned')).toEqual({ modalities: null, exact: true })
  })

  it('says so where the API cannot tell couplings from the rest', () => {
    expect(asked([coupling, work, plan], 'coupling:planned')).toEqual({ modalities: null, exact: false })
    expect(asked([coupling, work, plan], 'sure:planned')).toEqual({ modalities: without('planned'), exact: false })
  })

  it('is nothing where no relation is drawn: an empty filter would ask for all', () => {
    expect(asked([work], 'sure:stated')).toEqual({ modalities: [], exact: true })
  })

  it('is not what is drawn of paths and of two days', () => {
    expect(measurable({ things, statements: [work] }, null, [])).toEqual({ modalities: null, exact: false })
  })
})
