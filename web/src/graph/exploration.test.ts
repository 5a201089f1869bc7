import { describe, expect, it } from 'vitest'
import { apply } from './actions.ts'
import { addressOf, fromAddress, longestAddress, toAddress } from './address.ts'
import { linesOf } from './lines.ts'
import { emptyView, type Graph, type Thing, type View } from './model.ts'
import { outlineOf } from './outline.ts'
import { isOver } from './over.ts'
import { neighbourCounts, pictureOf } from './picture.ts'
import { said, thing } from './sample.ts'
import { idsOf, neighboursHeld, shownOf } from './shown.ts'

const area = (id: string, level: number) => thing(id, { label: 'SpecialisationArea', level })
const graph: Graph = {
  asOf: '2026-11-25',
  opening: ['tech', 'ai', 'forming', 'bth'],
  things: new Map(
    [area('tech', 1), area('ai', 2), area('forming', 2), thing('bth'), thing('extra')].map((one) => [one.id, one]),
  ),
  statements: [
    said('ai PART_OF tech'),
    said('bth WORKS_ON ai'),
    said('bth WORKS_ON ai', { modality: 'inferred', locator: '2' }),
    said('ai CROSS_LINK forming', { modality: 'proposed' }),
    said('extra WORKS_ON forming'),
  ],
}

describe('what is shown', () => {
  it('is what the region opens with and what was added, less what was removed', () => {
    expect(idsOf(graph.opening, apply(emptyView, { type: 'add', ids: ['extra'] }))).toEqual([...graph.opening, 'extra'])
    expect(idsOf(graph.opening, apply(emptyView, { type: 'remove', ids: ['ai'] }))).toEqual(['tech', 'forming', 'bth'])
    expect(idsOf(graph.opening, apply(emptyView, { type: 'alone', ids: ['ai', 'forming'] }))).toEqual(['ai', 'forming'])
  })

  it('leaves out what a legend row hides, and goes on counting it', () => {
    const shown = shownOf(graph, apply(emptyView, { type: 'switch', facets: ['kind:actor'], on: false }))
    expect(shown.things.map(({ id }) => id)).toEqual(['tech', 'ai', 'forming'])
    expect(shown.filteredOut).toBe(1)
    expect(shown.counts.get('kind:actor')).toBe(1)
    expect(shown.statements.some(({ type }) => type === 'WORKS_ON')).toBe(false)
    expect(shown.counts.get('coupling:proposed')).toBe(1)
  })

  it('counts only lines whose two ends are on the picture', () => {
    expect(shownOf(graph, emptyView).counts.get('sure:stated')).toBe(2)
  })
})

describe('actions', () => {
  it('leave the view they are given as it was', () => {
    const before = structuredClone(emptyView)
    apply(emptyView, { type: 'add', ids: ['x'], select: 'x' })
    expect(emptyView).toEqual(before)
  })

  it('leave no group of the old grouping selected', () => {
    const view: View = { ...emptyView, groupBy: 'region', selected: ['actor:a', 'group:region:se'] }
    expect(apply(view, { type: 'group', by: 'theme' }).selected).toEqual(['actor:a'])
    const bundled: View = { ...emptyView, line: 'bundle line group:region:no group:region:se' }
    expect(apply(bundled, { type: 'group', by: 'theme' }).line).toBeNull()
  })

  it('bring back what was hidden when it is added again', () => {
    const hidden = apply(emptyView, { type: 'remove', ids: ['ai'] })
    expect(apply(hidden, { type: 'add', ids: ['ai'] }).removed).toEqual([])
    expect(apply(hidden, { type: 'restore' }).removed).toEqual([])
  })

  it('bring back what was added and hidden when the hidden is shown again', () => {
    const added = apply(emptyView, { type: 'add', ids: ['extra'] })
    const shown = apply(apply(added, { type: 'remove', ids: ['extra'] }), { type: 'restore' })
    expect(idsOf(graph.opening, shown)).toContain('extra')
  })

  it('switch colours on again whose meaning follows from the whole picture, once that changes', () => {
    const facets = ['tint:community:2', 'tint:3-7', 'tint:12', 'tint:theme:ai', 'tint:none', 'kind:theme'] as const
    const off = apply(emptyView, { type: 'switch', facets, on: false })
    expect(off.off).toEqual(facets)
    const lasting = ['tint:theme:ai', 'tint:none', 'kind:theme']
    for (const action of [
      { type: 'add', ids: ['x'] },
      { type: 'remove', ids: ['x'] },
      { type: 'restore' },
      { type: 'asOf', day: '2020-01-01' },
      { type: 'compare', day: '2020-01-01' },
    ] as const)
      expect(apply(off, action).off).toEqual(lasting)
    expect(apply(off, { type: 'switch', facets: ['sure:stated'], on: false }).off).toEqual([...lasting, 'sure:stated'])
    expect(apply(off, { type: 'switch', facets: ['tint:others'], on: false }).off).toEqual([...facets, 'tint:others'])
    expect(apply(off, { type: 'pin', id: 'x', at: { x: 0, y: 0 } }).off).toEqual(facets)
  })
})

describe('the address', () => {
  it('gives the same view back', () => {
    const steps = [
      { type: 'add', ids: ['actor:bth', 'area:se221/2020-ai'], select: 'actor:bth' },
      { type: 'switch', facets: ['kind:theme', 'sure:inferred', 'tint:theme:tech & it'], on: false },
      { type: 'pin', id: 'area:se221/2020-ai', at: { x: 12.4, y: -88.8 } },
      { type: 'remove', ids: ['actor:x'] },
    ] as const
    const view = steps.reduce<View>(apply, emptyView)
    expect(fromAddress(toAddress(view))).toEqual(view)
    expect(view.pinned['area:se221/2020-ai']).toEqual({ x: 10, y: -90 })
  })

  it('takes nonsense for nothing', () => {
    expect(fromAddress({ off: 'drop table', pin: 'a@b', with: '' })).toEqual(emptyView)
  })

  it('is shortened to what fits, the first things kept', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `actor:some-long-name-of-an-actor-${i}`)
    const pinned = Object.fromEntries(ids.map((id) => [id, { x: 5, y: 10 }]))
    const address = addressOf({ ...emptyView, added: ids, removed: ids.slice(0, 50), pinned, selected: ['actor:a'] })
    const search = new URLSearchParams(Object.entries(address).filter(([, value]) => value !== undefined))
    expect(search.toString().length).toBeLessThanOrEqual(longestAddress)
    expect(address.more).toBe('yes')
    const view = fromAddress(address)
    expect(view.added.length).toBeGreaterThan(20)
    expect(view.added).toEqual(ids.slice(0, view.added.length))
    expect(view.selected).toEqual(['actor:a'])
  })
})

describe('lines', () => {
  it('draw one line for several statements of a pair, the firmest leading, couplings apart', () => {
    const lines = linesOf([...graph.statements, said('ai PART_OF forming')])
    const both = lines.find((line) => line.from === 'bth')
    expect(both).toMatchObject({ modality: 'stated', mark: null })
    expect(both?.statements).toHaveLength(2)
    expect(lines.filter((line) => [line.from, line.to].includes('forming') && line.from === 'ai')).toHaveLength(2)
  })

  it('keep a loop', () => {
    expect(linesOf([said('ai STRENGTHENS ai')])).toHaveLength(1)
  })
})

describe('the picture', () => {
  const scene = {
    things: graph.opening.map((id) => graph.things.get(id) ?? thing(id)),
    statements: graph.statements,
    selected: ['bth'],
    line: null,
    asOf: graph.asOf,
    fetched: neighbourCounts(graph.statements),
    labelOf: (one: Thing) => [one.name],
  }

  it('dims what the selection does not touch, couplings never', () => {
    const weight = pictureOf(scene).lines.map((line) => `${line.id.split('|', 1).join()} ${line.weight}`)
    expect(weight).toEqual(['PART_OF dim', 'WORKS_ON strong', 'CROSS_LINK plain'])
  })

  it('badges neighbours that were not fetched, counting things and not statements', () => {
    const badge = Object.fromEntries(pictureOf(scene).nodes.map((node) => [node.id, node.badge]))
    expect(badge).toEqual({ tech: 2, ai: 0, forming: 1, bth: 2 })
  })

  it('counts as held only neighbours that the picture has, not those that were hidden', () => {
    const held = (ids: readonly string[]) => neighboursHeld(graph, new Set(ids), 'ai')
    expect(held(graph.opening)).toBe(3)
    expect(held(['tech', 'ai'])).toBe(1)
  })

  it('draws no line to what is not there', () => {
    expect(pictureOf(scene).lines.some((line) => line.from === 'extra')).toBe(false)
  })

  it('knows what is over on the date, by as much of a date as is known', () => {
    expect(isOver(thing('a', { end: '2026' }), '2026-11-25')).toBe(false)
    expect(isOver(thing('a', { end: '2025' }), '2026-11-25')).toBe(true)
    expect(isOver(thing('a', { degree: 0 }), '2026-11-25')).toBe(true)
  })
})

describe('the outline', () => {
  it('names every thing once, under what it belongs to', () => {
    expect(outlineOf([...graph.things.values()], graph.statements)).toEqual([
      { id: 'tech', depth: 1 },
      { id: 'ai', depth: 2 },
      { id: 'bth', depth: 3 },
      { id: 'forming', depth: 1 },
      { id: 'extra', depth: 2 },
    ])
  })

  it('does not run in a ring', () => {
    const ring = [said('tech PART_OF ai'), said('ai PART_OF tech')]
    expect(outlineOf([area('tech', 1), area('ai', 1)], ring)).toHaveLength(2)
  })
})
