import { readFileSync } from 'node:fs'
import { applySchema, type Graph, today } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, asker } from '../../support/ask.ts'
import { change } from '../../support/cypher.ts'
import { emptyGraph } from '../../support/graph.ts'
import { tinyId, writeTiny } from '../../support/tiny-graph.ts'

interface Cell {
  state: string
  count: number
  of: number | null
  assumed: boolean
  sources: number
  statements: number
  placeholders: number
  noEndRecorded: number
  claimIds: string[]
  inheritedFrom: { name: string } | null
  earlier: { name: string }[]
  missing: { name: string }[]
  counts: { strength: string; way: string; count: number }[]
}

const asOf = '2026-11-25'
const base = 'land:Country\nr:Region -IN_COUNTRY-> land\nr -PRIORITISES-> a:SpecialisationArea'

/** What the rules say beyond one cell at a time: each graph is a region of its own. */
const graphs = {
  up: `s:SpecialisationArea -PART_OF-> a\nu:University -WORKS_ON-> a`,
  upReading: `s:SpecialisationArea -PART_OF-> a inferred\nu:University -WORKS_ON-> a`,
  down: `s:SpecialisationArea -PART_OF-> a\nu:University -WORKS_ON-> s`,
  sibling: `s:SpecialisationArea -PART_OF-> a\nb:SpecialisationArea -PART_OF-> a\nu:University -WORKS_ON-> b`,
  both: `s:SpecialisationArea -PART_OF-> a\nu:University -WORKS_ON-> s\nu -WORKS_ON-> a planned`,
  continues: `old:SpecialisationArea -CONTINUES-> older:SpecialisationArea\nolder -CONTINUES-> a\nu:University -WORKS_ON-> old`,
  theme: `r -PRIORITISES-> old:SpecialisationArea to 2019
    r -PRIORITISES-> b:SpecialisationArea
    old -ABOUT_THEME-> t:Theme confidence high
    a -ABOUT_THEME-> t confidence high
    u:University -WORKS_ON-> old`,
  twoThemes: `r -PRIORITISES-> old:SpecialisationArea to 2019
    r -PRIORITISES-> b:SpecialisationArea
    old -ABOUT_THEME-> t:Theme confidence high
    a -ABOUT_THEME-> t confidence high
    b -ABOUT_THEME-> t confidence high
    u:University -WORKS_ON-> old`,
  unsure: `r -PRIORITISES-> old:SpecialisationArea to 2019
    old -ABOUT_THEME-> t:Theme confidence high
    a -ABOUT_THEME-> t confidence medium
    u:University -WORKS_ON-> old`,
  notFromBefore: `s:SpecialisationArea -PART_OF-> a\nold:SpecialisationArea -CONTINUES-> a\nu:University -WORKS_ON-> old`,
  unnamed: `x:SciencePark {"placeholder": true, "count": 2} -WORKS_ON-> a\ny:Actor -WORKS_ON-> a`,
  lasting: 'p:Platform {"end": null} -TARGETS-> a\nq:Project -TARGETS-> a',
  depth: `a -FACES-> c:Challenge source one
    a -FACES-> d:Challenge source one
    s:SpecialisationArea -PART_OF-> a source two
    s -FACES-> e:Challenge source three
    over:Actor {"end": "2020"} -WORKS_ON-> a source four
    a -FACES-> f:Challenge source past, to 2020`,
  entered: `given:Source\nentered:Source {"basedOn": "entered/given"}\na -FACES-> c:Challenge source given\na -FACES-> d:Challenge source entered`,
  claimed: 'l:Source -COVERS-> r of WORKS_ON Actor, from 2020, to 2027',
  claimAbove: 'up:MacroRegion\nr -PART_OF-> up\nl:Source -COVERS-> up of WORKS_ON Actor',
  incomplete: 'l:Source -COVERS-> r of WORKS_ON Cluster',
  every: 's:SpecialisationArea -PART_OF-> a\nb:SpecialisationArea -PART_OF-> a\nx:Actor -WORKS_ON-> s',
} satisfies Record<string, string>

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await emptyGraph()
  await applySchema(graph)
  await writeTiny(
    graph,
    Object.entries(graphs).map(([prefix, lines]) => ({ prefix, lines: `${base}\n${lines}` })),
  )
  ask = asker(graph)
}, 120_000)
afterAll(() => graph.close())

interface Asked {
  rule?: string
  subject?: string
  day?: string
  assume?: string
}

async function cell(of: keyof typeof graphs, asked: Asked = {}): Promise<Cell | undefined> {
  const { rule = 'area-academia', subject = 'a', day = asOf, assume = '' } = asked
  const { gapMatrix } = await ask<{ gapMatrix: { rows: { id: string; cells: Cell[] }[] } }>(
    `{ gapMatrix(asOf: "${day}", rules: ["${rule}"], territories: ["${tinyId(of, 'r')}"]${assume}) { rows { id cells {
       state count of assumed sources statements placeholders noEndRecorded claimIds
       inheritedFrom { name } earlier { name } missing { name } counts { strength way count } } } } }`,
  )
  return gapMatrix.rows.find(({ id }) => id === tinyId(of, subject))?.cells[0]
}

describe('inheritance', () => {
  test('a sub-area without a match of its own takes what the area above has itself, as indicated', async () => {
    expect(await cell('up', { subject: 's' })).toMatchObject({
      state: 'INDICATED',
      inheritedFrom: { name: 'a' },
      counts: [{ strength: 'stated', way: 'parent', count: 1 }],
    })
  })

  test('through a sub-area that is one by our reading a match is our reading', async () => {
    const counts = [{ strength: 'inferred', way: 'parent', count: 1 }]
    expect(await cell('upReading', { subject: 's' })).toMatchObject({ counts })
  })

  test('an area counts what its sub-areas have, marked', async () => {
    const counts = [{ strength: 'stated', way: 'part', count: 1 }]
    expect(await cell('down')).toMatchObject({ state: 'COVERED', counts })
  })

  test('what a sibling has is not taken', async () => {
    expect(await cell('sibling', { subject: 's' })).toMatchObject({ state: 'NO_DATA', counts: [] })
  })

  test('one thing counts once, where it is surest', async () => {
    const counts = [{ strength: 'stated', way: 'part', count: 1 }]
    expect(await cell('both')).toMatchObject({ state: 'COVERED', count: 1, counts })
  })
})

describe('an earlier portfolio', () => {
  test('goes on in the area that it continues into, also by way of one that is over', async () => {
    const counts = [{ strength: 'stated', way: 'earlier', count: 1 }]
    expect(await cell('continues')).toMatchObject({ state: 'INDICATED', earlier: [{ name: 'old' }], counts })
  })

  test('goes on in the one column that shares a sure theme', async () => {
    expect(await cell('theme')).toMatchObject({ state: 'INDICATED', earlier: [{ name: 'old' }] })
    expect(await cell('twoThemes')).toMatchObject({ state: 'NO_DATA', earlier: [] })
    expect(await cell('unsure')).toMatchObject({ state: 'NO_DATA', earlier: [] })
  })

  test('is nothing that a sub-area takes from the area above', async () => {
    expect(await cell('notFromBefore')).toMatchObject({ state: 'INDICATED' })
    expect(await cell('notFromBefore', { subject: 's' })).toMatchObject({ state: 'NO_DATA' })
  })
})

describe('marks', () => {
  test('what a source counts without naming it counts with its number', async () => {
    expect(await cell('unnamed', { rule: 'area-critical-mass' })).toMatchObject({
      state: 'COVERED',
      count: 3,
      placeholders: 2,
    })
  })

  test('an initiative of a lasting kind without an end on record is marked', async () => {
    expect(await cell('lasting', { rule: 'area-initiative' })).toMatchObject({
      state: 'COVERED',
      count: 2,
      noEndRecorded: 1,
    })
  })

  test('of every, what is missing is named', async () => {
    expect(await cell('every', { rule: 'area-sub-areas' })).toMatchObject({
      state: 'NONE_RECORDED',
      count: 1,
      of: 2,
      missing: [{ name: 'b' }],
    })
  })
})

describe('depth', () => {
  test('counts sources and statements that hold, of sub-areas and of what is over too, not what merely places it', async () => {
    expect(await cell('depth')).toMatchObject({ state: 'NONE_RECORDED', sources: 3, statements: 4 })
  })

  test('an entered source counts as the one that it names', async () => {
    expect(await cell('entered')).toMatchObject({ sources: 1, statements: 2 })
  })
})

describe('a claim', () => {
  test('makes silence a gap while it holds', async () => {
    const gap = await cell('claimed')
    expect(gap).toMatchObject({ state: 'GAP', assumed: false })
    expect(gap?.claimIds.length).toBe(1)
    expect(await cell('claimed', { day: '2019-12-31' })).toMatchObject({ state: 'NO_DATA' })
    expect(await cell('claimed', { day: '2020-01-01' })).toMatchObject({ state: 'GAP' })
    expect(await cell('claimed', { day: '2027-12-31' })).toMatchObject({ state: 'GAP' })
    expect(await cell('claimed', { day: '2028-01-01' })).toMatchObject({ state: 'NO_DATA' })
  })

  test('of a territory above speaks too, one of other kinds does not', async () => {
    expect(await cell('claimAbove')).toMatchObject({ state: 'GAP' })
    expect(await cell('incomplete')).toMatchObject({ state: 'NO_DATA' })
  })

  test('that is only assumed is told apart, and speaks where it is assumed', async () => {
    const assume = (territory: string) =>
      `, assume: [{ relation: WORKS_ON, kinds: ["Actor"], territory: "${territory}" }]`
    expect(await cell('incomplete', { assume: assume('incomplete/r') })).toMatchObject({
      state: 'GAP',
      assumed: true,
      claimIds: [],
    })
    expect(await cell('incomplete', { assume: assume('claimed/r') })).toMatchObject({
      state: 'NO_DATA',
      assumed: false,
    })
  })
})

describe('what nobody may ask', () => {
  test.each([
    ['an unknown rule', '{ gapMatrix(rules: ["area-nothing"]) { asOf } }'],
    ['a day that is none', '{ gapMatrix(asOf: "2019-02-31") { asOf } }'],
    ['a list of nothing', '{ gapMatrix(assume: [{ relation: WORKS_ON, kinds: [] }]) { asOf } }'],
    ['a cursor of another list', '{ findings(after: "bm8") { totalCount } }'],
  ])('%s is refused', async (_, query) => {
    const { errors } = await ask.anyway(query)
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_INPUT'])
  })
})

describe('dates never mix', () => {
  beforeAll(async () => {
    await graph.schema('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
    const statements = readFileSync('tests/cases/sea-05.setup.cypher', 'utf8').split(/;\s*$/m)[0] ?? ''
    await change(graph, statements)
    // What was kept of the columns belongs to the graph before.
    await new Promise((resolve) => setTimeout(resolve, 2_100))
  })

  async function areas(day: string): Promise<string[]> {
    const { gapMatrix } = await ask<{ gapMatrix: { rows: { id: string }[] } }>(
      `{ gapMatrix(asOf: "${day}", territories: ["region:prov"], rules: ["area-initiative"]) { rows { id } } }`,
    )
    return gapMatrix.rows.map(({ id }) => id)
  }

  test('old on its last day, new on its first, asked to and fro', async () => {
    expect(await areas('2019-02-12')).toEqual(['area:old', 'area:year'])
    expect(await areas('2019-02-13')).toEqual(['area:new', 'area:year'])
    expect(await areas('2019-02-12')).toEqual(['area:old', 'area:year'])
  })

  test('half past eleven in the evening in universal time is the next day in Stockholm', async () => {
    const day = today(new Date('2019-02-12T23:30:00Z'))
    expect(day).toBe('2019-02-13')
    expect(await areas(day)).toEqual(['area:new', 'area:year'])
  })
})
