import { describe, expect, it } from 'vitest'
import { comparisonOf, type Fate } from './compared.ts'
import type { Graph, Statement, Thing } from './model.ts'

function thing(id: string, degree: number, end: string | null = null): Thing {
  const names = { name: id, lang: 'sv', nameEn: null, nameSv: null, nameNb: null, altNames: [] }
  return { id, label: 'Actor', kind: null, ...names, degree, level: null, character: null, themes: [], helix: [], end }
}

function said(id: string): Statement {
  const source = { id: 's', title: 'S', kind: null, published: null }
  return {
    id,
    type: 'WORKS_ON',
    from: 'bth',
    to: 'ai',
    modality: 'stated',
    status: null,
    source,
    locator: null,
    statedOn: null,
  }
}

function graph(asOf: string, things: readonly Thing[], statements: readonly string[]): Graph {
  return {
    asOf,
    opening: things.map(({ id }) => id),
    things: new Map(things.map((one) => [one.id, one])),
    statements: statements.map(said),
  }
}

const now = graph('2026-11-25', [thing('bth', 9), thing('ai', 4), thing('hub', 2)], ['old and new', 'new'])
const then = graph(
  '2019-12-31',
  [thing('bth', 5), thing('ai', 0), thing('hub', 2, '2015'), thing('ict', 3)],
  ['old and new', 'old'],
)
const areas = new Map<string, Fate>([
  ['ai', 'added'],
  ['ict', 'continued'],
])

describe('two days of one picture', () => {
  const { graph: both, fates } = comparisonOf({ now, then, areas })

  it('hold what there is on either, areas of the other day included', () => {
    expect(both.opening).toEqual(['bth', 'ai', 'hub', 'ict'])
    expect(both.statements.map(({ id }) => id).toSorted()).toEqual(['new', 'old', 'old and new'])
    expect(both.things.get('bth')?.degree).toBe(9)
  })

  it('say of every statement and thing what became of it, of areas what the API says', () => {
    expect(Object.fromEntries(fates)).toEqual({
      'old and new': 'kept',
      new: 'added',
      old: 'removed',
      bth: 'kept',
      ai: 'added',
      ict: 'continued',
      hub: 'added',
    })
  })

  it('come out the same whichever of them is shown', () => {
    expect(comparisonOf({ now: then, then: now, areas }).fates.get('new')).toBe('added')
  })
})
