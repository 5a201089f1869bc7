import { describe, expect, it } from 'vitest'
import { apply } from '../../graph/actions.ts'
import { emptyView, type Graph, type View } from '../../graph/model.ts'
import { thing } from '../../graph/sample.ts'
import { shownOf } from '../../graph/shown.ts'
import { emptinessOf } from './emptiness.ts'

const graph: Graph = {
  asOf: '2026-11-25',
  opening: ['a', 'b'],
  things: new Map(['a', 'b', 'c'].map((id) => [id, thing(id)])),
  statements: [],
}
const nothing: Graph = { ...graph, opening: [], things: new Map() }
const why = (of: Graph, view: View) => emptinessOf(of, view, shownOf(of, view))

describe('an empty picture', () => {
  it('has no areas only where the region opens with nothing', () => {
    expect(why(nothing, emptyView)).toEqual({ why: 'noAreas', hidden: 0 })
  })

  it('was hidden by the reader, all of it, what was added too', () => {
    const added = apply(emptyView, { type: 'add', ids: ['c'] })
    const hidden = apply(added, { type: 'remove', ids: ['a', 'b', 'c'] })
    expect(shownOf(graph, hidden).things).toEqual([])
    expect(why(graph, hidden)).toEqual({ why: 'hidden', hidden: 3 })
    expect(shownOf(graph, apply(hidden, { type: 'restore' })).things.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('was filtered by the legend before it was hidden', () => {
    const off = apply(emptyView, { type: 'switch', facets: ['kind:actor'], on: false })
    expect(why(graph, apply(off, { type: 'remove', ids: ['a'] })).why).toBe('filtered')
  })

  it('names what is gone where it stood alone', () => {
    expect(why(nothing, apply(emptyView, { type: 'alone', ids: ['actor:gone'] }))).toEqual({ why: 'gone', hidden: 0 })
  })
})
