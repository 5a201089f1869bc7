import { describe, expect, test } from 'vitest'
import type { CompleteList, Priority } from './columns-query.ts'
import { columnsOf } from './columns-rule.ts'

/** `area source validFrom–validTo @statedOn`, each part but the first two optional. */
function priority(text: string, modality: Priority['modality'] = 'stated'): Priority {
  const [area = '', source = ''] = text.split(' ')
  return {
    id: text,
    territory: 't',
    area,
    level: 1,
    name: area,
    type: 'PRIORITISES',
    modality,
    source,
    order: null,
    ...dates(text),
  }
}
function list(text: string): CompleteList {
  return { territory: 't', type: 'COVERS', source: text.split(' ')[0] ?? '', ...dates(text) }
}
function dates(text: string) {
  const found = (pattern: RegExp) => pattern.exec(text)?.[1] ?? null
  return { validFrom: found(/ ([\d-]+)–/), validTo: found(/–([\d-]+)/), statedOn: found(/ @([\d-]+)/) }
}
function columns(known: { priorities?: Priority[]; placed?: Priority[]; lists?: CompleteList[] }, asOf: string) {
  const portfolio = { priorities: [], placed: [], lists: [], ...known }
  return columnsOf(portfolio, asOf, true).map(({ areaId, basis }) => `${areaId} ${basis}`)
}

describe('plans run out, regions go on', () => {
  const old = [priority('old s 2014–2020')]
  test.each([
    ['2013-12-31', []],
    ['2020-12-31', ['old in_force']],
    ['2021-01-01', ['old period_over']],
    ['2025-12-31', ['old period_over']],
    ['2026-01-01', ['old last_known']],
  ])('%s', (asOf, expected) => {
    expect(columns({ priorities: old }, asOf)).toEqual(expected)
  })

  test('until something begins in the year of the end, or later', () => {
    const priorities = [...old, priority('new s 2020-06–')]
    expect(columns({ priorities }, '2021-06-30')).toEqual(['new in_force'])
    expect(columns({ priorities: [...old, priority('next s 2023–')] }, '2022-12-31')).toEqual(['old period_over'])
    expect(columns({ priorities: [...old, priority('next s 2023–')] }, '2023-01-01')).toEqual(['next in_force'])
  })

  test('a territory that is no county shows no last known portfolio', () => {
    expect(columnsOf({ priorities: old, placed: [], lists: [] }, '2026-01-01', false)).toEqual([])
  })
})

describe('the latest complete list', () => {
  const priorities = [priority('a first 2014–'), priority('b second 2020–'), priority('c first –')]
  const lists = [list('first 2014–'), list('second 2020–')]

  test('leaves out what it does not name and what begins before it; what carries no date stays', () => {
    expect(columns({ priorities, lists }, '2019-12-31')).toEqual(['a in_force', 'c in_force'])
    expect(columns({ priorities, lists }, '2020-01-01')).toEqual(['b in_force', 'c in_force'])
  })

  test('keeps what begins on its day or later', () => {
    expect(columns({ priorities: [...priorities, priority('d other 2020-01-01–')], lists }, '2021-01-01')).toEqual([
      'b in_force',
      'c in_force',
      'd in_force',
    ])
  })

  test('speaks only once something it names has begun', () => {
    const early = [list('first 2014–'), list('printed 2018–')]
    const later = [priority('a first 2014–'), priority('b printed 2020–')]
    expect(columns({ priorities: later, lists: early }, '2019-06-30')).toEqual(['a in_force'])
    expect(columns({ priorities: later, lists: early }, '2020-01-01')).toEqual(['b in_force'])
  })

  test('counts for five years after its end', () => {
    const ended = [list('second 2020–2020')]
    expect(columns({ priorities, lists: ended }, '2025-12-31')).toEqual(['b in_force', 'c in_force'])
    expect(columns({ priorities, lists: ended }, '2026-01-01')).toEqual(['a in_force', 'b in_force', 'c in_force'])
  })
})

test('where none was ever stated, what is known of the county is our reading', () => {
  const placed = [priority('placed s –'), priority('over s –2014')]
  expect(columns({ priorities: [priority('read s –', 'inferred')], placed }, '2020-01-01')).toEqual([
    'placed our_reading',
    'read our_reading',
  ])
})

test('planned and proposed areas are no columns', () => {
  const priorities = [priority('a s 2014–'), priority('b s 2014–', 'planned'), priority('c s 2014–', 'proposed')]
  expect(columns({ priorities }, '2020-01-01')).toEqual(['a in_force'])
})

test('the order is the source’s numbering, then level, name and id', () => {
  const priorities = [
    { ...priority('z s'), order: 1 },
    { ...priority('å s'), name: 'Ålder' },
    { ...priority('b s'), name: 'Bygd' },
    { ...priority('n s'), level: 2, name: 'Algoritm' },
  ]
  expect(columns({ priorities }, '2020-01-01').map((row) => row.split(' ')[0])).toEqual(['z', 'b', 'å', 'n'])
})

test('a column names the widest period of its statements, these, and whether any carries a date', () => {
  const priorities = [priority('a s 2014–2020'), priority('a r 2015–2021-06'), priority('b s')]
  expect(columnsOf({ priorities, placed: [], lists: [] }, '2020-01-01', true)).toEqual([
    {
      areaId: 'a',
      basis: 'in_force',
      undated: false,
      validFrom: '2014',
      validTo: '2021-06',
      statementIds: ['a s 2014–2020', 'a r 2015–2021-06'],
    },
    { areaId: 'b', basis: 'in_force', undated: true, validFrom: undefined, validTo: undefined, statementIds: ['b s'] },
  ])
})
