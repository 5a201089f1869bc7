import { describe, expect, it } from 'vitest'
import { emptyView, type Graph } from './model.ts'
import { apply } from './actions.ts'
import { pathBetween } from './path-asked.ts'
import { pictureOf } from './picture.ts'
import { graphAlong, lookAlong, routeOf, wayAt, type Way } from './route.ts'
import { said, thing } from './sample.ts'
import { shownOf } from './shown.ts'

const [ab, bd, ac, cd] = [
  said('a MEMBER_OF b'),
  said('d WORKS_ON b'),
  said('a WORKS_ON c'),
  said('c SUPPORTS d', { modality: 'planned' }),
]
const ways: Way[] = [
  { ids: ['a', 'b', 'd'], statements: [ab, bd], weakest: 'stated' },
  { ids: ['a', 'c', 'd'], statements: [ac, cd], weakest: 'planned' },
]
const asked = pathBetween('a', 'd')
const things = (names: string) => new Map(names.split(' ').map((id) => [id, thing(id)]))
const graph: Graph = {
  asOf: '2026-11-25',
  opening: ['a', 'x'],
  things: things('a x'),
  statements: [said('a WORKS_ON x')],
}

describe('shortest paths', () => {
  it('stand in as many layers as they have things', () => {
    expect(routeOf(asked, ways, 0).layerOf).toEqual({ a: 0, b: 1, c: 1, d: 2 })
    expect(routeOf(asked, [], 0).layerOf).toEqual({ a: 0, d: 1 })
  })

  it('are all that is shown, whatever was hidden, and leave the view as it was', () => {
    const hidden = apply(apply(emptyView, { type: 'remove', ids: ['b'] }), {
      type: 'switch',
      facets: ['kind:actor'],
      on: false,
    })
    const view = apply(hidden, { type: 'path', path: asked })
    const along = graphAlong(graph, things('a b c d'), routeOf(asked, ways, 0))
    const shown = shownOf(along, lookAlong(view))
    expect(shown.things.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c'])
    expect(shown.statements).toEqual([ab, bd, ac, cd])
    expect(apply(view, { type: 'path', path: null })).toEqual(hidden)
  })

  it('keep their columns, wherever things are pinned on the picture beside them', () => {
    const view = apply(apply(emptyView, { type: 'pin', id: 'b', at: { x: 5, y: 10 } }), { type: 'path', path: asked })
    expect(lookAlong(view).pinned).toEqual({})
    expect(view.pinned).toEqual({ b: { x: 5, y: 10 } })
  })

  it('name the surest where an address asks for one that there is not', () => {
    expect(wayAt(ways, 99)).toBe(ways[0])
    expect(routeOf(asked, ways, 99).bold).toEqual(routeOf(asked, ways, 0).bold)
  })

  it('have one of them bold, every line its relation, and no badge', () => {
    const route = routeOf(asked, ways, 1)
    const { statements } = graphAlong(graph, things('a b c d'), route)
    const picture = pictureOf({
      things: [...things('a b c d').values()],
      statements,
      selected: [],
      line: null,
      asOf: graph.asOf,
      fetched: new Map(),
      labelOf: ({ id }) => [id],
      route,
      wordOf: ({ type }) => type.toLowerCase(),
    })
    expect(picture.still).toBe(true)
    expect(picture.lines.map(({ word, bold, weight }) => [word, bold, weight])).toEqual([
      ['member_of', false, 'plain'],
      ['works_on', false, 'plain'],
      ['works_on', true, 'strong'],
      ['supports', true, 'strong'],
    ])
    expect(picture.nodes.filter(({ strong }) => strong).map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(picture.nodes.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['a', 'd'])
    expect(picture.nodes.every(({ badge }) => badge === 0)).toBe(true)
  })

  it('are left by whatever changes what the picture holds', () => {
    const view = apply(emptyView, { type: 'path', path: asked })
    expect(apply(view, { type: 'way', way: 1 }).path).toEqual(asked)
    expect(apply(view, { type: 'asOf', day: '2020-01-01' }).path).toEqual(asked)
    expect(apply(view, { type: 'add', ids: ['x'] }).path).toBeNull()
    expect(apply(view, { type: 'layout', layout: 'free' }).path).toBeNull()
  })
})
