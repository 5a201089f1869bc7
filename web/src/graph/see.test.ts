import { describe, expect, it } from 'vitest'
import { boxedOf } from './boxed.ts'
import { boxOf, separated, slotsOf } from './boxes.ts'
import { bundlesOf } from './bundle.ts'
import { gathered, groupsOf, isGroup, partsOfAll, type Traits } from './grouping.ts'
import { layerOf } from './layer-of.ts'
import { layeredPlaces } from './layered.ts'
import { countedLines } from './line-counts.ts'
import { linesOf } from './lines.ts'
import type { GroupBy } from './look.ts'
import type { PictureLine } from './picture-lines.ts'
import { ringPlaces } from './rings.ts'
import { said, thing } from './sample.ts'
import { scaleOf } from './size.ts'
import { rowsWith, tintsOf } from './tint.ts'

function traitsOf(more: Partial<Traits> = {}): Traits {
  const none = { regions: [], countries: [], themes: [], funds: [] }
  return { ...none, phase: null, year: null, amount: null, currency: null, ...more }
}

const things = [
  thing('tech', { label: 'SpecialisationArea', level: 1, degree: 40 }),
  thing('ai', { label: 'SpecialisationArea', level: 2, degree: 10 }),
  thing('bth', { helix: ['academia'], degree: 20 }),
  thing('hub', { helix: ['industry', 'academia'] }),
  thing('alone', { degree: 0 }),
]
const statements = [said('bth WORKS_ON ai'), said('hub WORKS_ON ai', { modality: 'planned' }), said('ai PART_OF tech')]
const traits = new Map([
  ['tech', traitsOf({ regions: ['se221'], themes: ['dig', 'mat'], phase: 'growth', year: 2020 })],
  ['bth', traitsOf({ regions: ['se221'], year: 1989, amount: 400, currency: 'SEK' })],
  ['hub', traitsOf({ regions: ['se224', 'se221'], year: 2018, amount: 100, currency: 'SEK' })],
  ['alone', traitsOf({ amount: 90_000, currency: 'EUR' })],
])
const groups = (by: GroupBy): string[] =>
  groupsOf({ by, things, statements, traits }).map(
    ({ of, things: own }) => `${of.join('+')}: ${own.map(({ id }) => id).join(' ')}`,
  )

describe('groups', () => {
  it('take what belongs to a thing of the group with it, and leave what is not recorded to the last', () => {
    expect(groups('region')).toEqual(['se221: tech ai bth', 'se224+se221: hub', ': alone'])
    expect(groups('theme')).toEqual(['dig: tech ai bth hub', ': alone'])
  })

  it('give no role to what has none', () => {
    expect(groups('helix')).toEqual(['academia: bth', 'academia+industry: hub', ': tech ai alone'])
  })

  it('hold every thing once', () => {
    for (const by of ['region', 'country', 'theme', 'helix', 'fund'] as const) {
      const found = groupsOf({ by, things, statements, traits })
      expect(found.flatMap((group) => group.things.map(({ id }) => id)).toSorted()).toEqual(
        things.map(({ id }) => id).toSorted(),
      )
      expect(found.every(({ id }) => isGroup(id))).toBe(true)
    }
  })
})

describe('very many groups', () => {
  const region = (count: number, name: string) =>
    Array.from({ length: count }, (_, i) => thing(`${name} ${i}`, { degree: count }))
  const many = [...region(9, 'a'), ...region(5, 'b'), ...region(2, 'c'), ...region(1, 'd'), ...region(3, 'nowhere')]
  const known = new Map(
    many.map(({ id }) => [id, traitsOf({ regions: id.startsWith('nowhere') ? [] : [id.slice(0, 1)] })]),
  )
  const groups = groupsOf({ by: 'region', things: many, statements: [], traits: known })

  it('are gathered: the smallest are one, what is not recorded stays apart', () => {
    const found = gathered(groups, 'region', 4)
    expect(found.map(({ id, things: own }) => `${id} ${own.length}`)).toEqual([
      'group:region:a 9',
      'group:region:b 5',
      'group:region:* 3',
      'group:region: 3',
    ])
    expect(found[2]?.parts.map(({ id }) => id)).toEqual(['group:region:c', 'group:region:d'])
    expect(partsOfAll(found)).toEqual(groups)
    expect(gathered(groups, 'region', 5)).toEqual(groups)
  })

  it('show none of what they hold until one is opened', () => {
    const chosen = { opened: ['group:region:b'], selected: ['a 3', 'b 1'] }
    const boxed = boxedOf({ groups, ...chosen, titleOf: ({ id }) => id, bare: true })
    expect(boxed.groups.map(({ count, shown }) => `${count} ${shown.length}`)).toEqual([
      '9 0',
      '5 5',
      '2 0',
      '1 0',
      '3 0',
    ])
    // Of what is selected one is not to be seen; its group stands for it.
    expect(boxed.groups.map(({ selected }) => selected)).toEqual([true, false, false, false, false])
  })

  it('bear numbers on their weightiest lines, and on those of what is selected', () => {
    const bundle = (count: number, weight: 'plain' | 'strong' = 'plain', id = String(count)) =>
      ({ id, word: null, bundle: true, count, weight, from: 'a', to: 'b' }) as PictureLine
    const few = Array.from({ length: 40 }, (_, i) => bundle(i + 1))
    expect(countedLines(few, 1)).toHaveLength(40)
    const lines = [...few, bundle(1, 'plain', 'weak'), bundle(1, 'strong', 'chosen')]
    expect(countedLines(lines, 1).map(({ count }) => count)).toEqual([
      29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 1,
    ])
    const alike = Array.from({ length: 50 }, (_, i) => bundle(1, 'plain', `b${i}`))
    expect(countedLines(alike, 1)).toHaveLength(12)
  })
})

describe('bundles', () => {
  const lines = linesOf([...statements, said('tech CROSS_LINK hub', { modality: 'proposed' })])

  it('gather the lines between two closed groups, couplings apart, the firmest first', () => {
    const endOf = (id: string): string => (id === 'tech' || id === 'ai' ? 'group:A' : 'group:B')
    const found = bundlesOf(lines, endOf)
    expect(found.map(({ from, to, lines: own }) => `${from} ${to} ${own.length}`)).toEqual([
      'group:A group:B 2',
      'group:A group:B 1',
    ])
    expect(found[0]?.lines.map(({ modality }) => modality)).toEqual(['stated', 'planned'])
    expect(found[1]?.lines[0]?.mark).toBe('proposed')
  })

  it('let the lines of an open group end in its things', () => {
    const found = bundlesOf(lines, (id) => (id === 'bth' || id === 'hub' ? id : 'group:A'))
    expect(found.map(({ from, to }) => `${from} ${to}`)).toEqual(['bth group:A', 'group:A hub', 'group:A hub'])
  })
})

describe('boxes', () => {
  it('show six things when closed and all when open, each in a place of its own within', () => {
    const [closed, open] = [boxOf({ count: 20, open: false, title: 8 }), boxOf({ count: 20, open: true, title: 8 })]
    expect([closed.shown, open.shown]).toEqual([6, 20])
    const slots = slotsOf({ count: 20, open: true, title: 8 })
    expect(new Set(slots.map(({ x, y }) => `${x} ${y}`)).size).toBe(20)
    for (const { x, y } of slots) {
      expect(Math.abs(x)).toBeLessThan(open.width / 2)
      expect(Math.abs(y)).toBeLessThan(open.height / 2)
    }
  })

  it('are pushed apart, held ones not at all', () => {
    const boxes = ['a', 'b', 'c', 'd'].map((id) => ({ id, width: 200, height: 120 }))
    const start = Object.fromEntries(boxes.map(({ id }, at) => [id, { x: at * 20, y: at * 5 }]))
    const places = separated(boxes, start, new Set(['b']))
    expect(places.b).toEqual(start.b)
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const [one, two] = [places[a.id] ?? { x: 0, y: 0 }, places[b.id] ?? { x: 0, y: 0 }]
        expect(Math.abs(one.x - two.x) >= 200 || Math.abs(one.y - two.y) >= 120).toBe(true)
      }
  })
})

describe('layers and rings', () => {
  const bodies = things.map(({ id }) => ({ id, r: 18, at: null, fixed: false }))
  const ties = statements.map(({ from, to }) => ({ from, to, strength: 1 }))

  it('run from areas over their parts to who works on them', () => {
    const layers = new Map(things.map((one) => [one.id, layerOf(one)]))
    const places = layeredPlaces({ things: bodies, lines: ties, layerOf: layers, width: 800, height: 400 })
    const x = (id: string): number => places[id]?.x ?? Number.NaN
    expect(x('tech')).toBeLessThan(x('ai'))
    expect(x('ai')).toBeLessThan(x('bth'))
    expect(Object.keys(places)).toHaveLength(5)
  })

  it('stand the further out the more steps lie between', () => {
    const places = ringPlaces({ things: bodies, lines: ties, centre: 'tech', width: 600, height: 600 })
    const reach = (id: string): number => Math.hypot(places[id]?.x ?? 0, places[id]?.y ?? 0)
    expect(reach('tech')).toBe(0)
    expect(reach('ai')).toBeLessThan(reach('bth'))
    expect(reach('bth')).toBeCloseTo(reach('hub'))
    expect(reach('alone')).toBeGreaterThan(reach('hub'))
  })
})

describe('size', () => {
  it('makes area grow with the value, between 0.8 and 2 of the usual', () => {
    const { factorOf, steps } = scaleOf('links', things, traits)
    expect(factorOf('tech')).toBe(2)
    expect((factorOf('tech') / factorOf('bth')) ** 2).toBeCloseTo(2)
    expect(factorOf('alone')).toBe(0.8)
    expect(steps.map(({ value }) => value)).toEqual([40, 20, 6])
  })

  it('never mixes currencies', () => {
    const { factorOf, currency, without } = scaleOf('amount', things, traits)
    expect(currency).toBe('SEK')
    expect(factorOf('bth')).toBe(2)
    expect(factorOf('hub')).toBe(1)
    expect(factorOf('alone')).toBe(0.8)
    expect(without).toBe(3)
  })

  it('says nothing when it is equal', () => {
    expect(scaleOf('none', things, traits).factorOf('tech')).toBe(1)
  })
})

describe('colour', () => {
  const communities = new Map([
    ['tech', 0],
    ['bth', 0],
    ['ai', 1],
  ])
  const rows = (by: Parameters<typeof tintsOf>[0]): string[] =>
    tintsOf(by, { things, traits, communities }).rows.map(({ key, count }) => `${key} ${count}`)

  it('has a row for each class, counted, what is not recorded last', () => {
    expect(rows('helix')).toEqual(['academia 1', 'several 1', 'none 3'])
    expect(rows('phase')).toEqual(['growth 1', 'none 4'])
    expect(rows('theme')).toEqual(['dig 1', 'none 4'])
    expect(rows('community')).toEqual(['community:1 2', 'community:2 1', 'none 2'])
  })

  it('keeps a row for what is switched off and that nothing has any more', () => {
    const tints = tintsOf('phase', { things, traits, communities })
    const rows = rowsWith(tints, ['tint:growth', 'tint:established', 'kind:area'])
    expect(rows.map(({ key, count }) => `${key} ${count}`)).toEqual([
      ...tints.rows.map(({ key, count }) => `${key} ${count}`),
      'established 0',
    ])
  })

  it('parts numbers into as many classes as there are things for', () => {
    expect(rows('year')).toEqual(['1989-2017 1', '2018-2019 1', '2020 1', 'none 2'])
    expect(rows('degree').reduce((sum, row) => sum + Number(row.split(' ')[1]), 0)).toBe(5)
  })

  it('never borrows the colour of what is missing', () => {
    for (const by of ['helix', 'phase', 'theme', 'degree', 'year', 'community'] as const)
      expect(
        tintsOf(by, { things, traits, communities }).rows.filter(({ color }) => color.startsWith('couple')),
      ).toEqual([])
  })
})
