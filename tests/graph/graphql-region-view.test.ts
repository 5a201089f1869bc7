import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, asker, type Id } from '../support/ask.ts'
import { change } from '../support/cypher.ts'
import { emptyGraph, seededGraph } from '../support/graph.ts'

const asOf = '2026-11-25'
const short = (ids: readonly Id[]) => ids.map(({ id }) => id.replace(/^.*[/:]/, ''))

describe('on the shipped data', () => {
  let graph: Graph
  let ask: Ask
  const sent: string[] = []
  beforeAll(async () => {
    graph = await seededGraph()
    ask = asker({ ...graph, read: (query, ...rest) => (sent.push(query.name), graph.read(query, ...rest)) })
  })
  afterAll(() => graph.close())

  test('Blekinge’s profile has its three areas with their parts, and who works on them', async () => {
    const { region } = await ask<{ region: { numbers: Record<string, number>; columns: Column[] } }>(
      `{ region(id: "territory:se221", asOf: "${asOf}") {
        numbers { areas subAreas themes actors initiatives sources made wished measures measuresWithoutCarrier }
        columns { area { id } subAreas { id } actors { total stated } initiatives { total stated } statedHelix anyHelix }
      } }`,
    )
    expect(region.numbers).toMatchObject({
      areas: 3,
      subAreas: 15,
      themes: 11,
      measures: 23,
      measuresWithoutCarrier: 19,
    })
    expect(region.columns.map(({ area, subAreas }) => [...short([area]), subAreas.length])).toEqual([
      ['2020-smart-industri', 5],
      ['2020-tech', 10],
      ['2020-missions', 0],
    ])
    const tech = region.columns[1]
    expect(tech?.actors.total).toBeGreaterThan(10)
    expect(tech?.actors.stated).toBeLessThan(tech?.actors.total ?? 0)
    for (const { statedHelix, anyHelix } of region.columns)
      expect(anyHelix).toEqual(expect.arrayContaining(statedHelix))
  })

  test('the things behind the numbers are named, stated ones first, each with the statement that says so', async () => {
    const { region } = await ask<{ region: { columns: NamedColumn[] } }>(
      `{ region(id: "territory:se221", asOf: "${asOf}") { columns {
        area { id } subAreas { id } statements { type modality to { id } }
        actors { total stated } initiatives { total stated }
        engaged { stated thing { id label ... on Actor { count } } statement { modality from { id } to { id } } }
      } } }`,
    )
    for (const { area, subAreas, statements, engaged, actors, initiatives } of region.columns) {
      expect(statements.map(({ type, modality, to }) => `${type} ${modality} ${to.id}`)).toContain(
        `PRIORITISES stated ${area.id}`,
      )
      const counts = (label: string, of = engaged) =>
        of.filter(({ thing }) => thing.label === label).reduce((sum, { thing }) => sum + (thing.count ?? 1), 0)
      const stated = engaged.filter((one) => one.stated)
      expect(engaged.slice(0, stated.length)).toEqual(stated)
      expect({ total: counts('Actor'), stated: counts('Actor', stated) }).toEqual(actors)
      expect({ total: counts('Initiative'), stated: counts('Initiative', stated) }).toEqual(initiatives)
      for (const { thing, statement, stated: isStated } of engaged) {
        expect(statement.from.id).toBe(thing.id)
        expect([area, ...subAreas].map(({ id }) => id)).toContain(statement.to.id)
        expect(statement.modality === 'stated').toBe(isStated)
      }
    }
  })

  test('seven bottlenecks in the document’s order, and which measures somebody carries', async () => {
    const { region } = await ask<{ region: { bottlenecks: Bottleneck[] } }>(
      `{ region(id: "territory:se221", asOf: "${asOf}") {
        bottlenecks { bottleneck { id } measures { measure { id } carriers { id } } }
      } }`,
    )
    const carried = region.bottlenecks.map(({ bottleneck, measures }) => [
      ...short([bottleneck]),
      `${measures.filter(({ carriers }) => carriers.length > 0).length}/${measures.length}`,
    ])
    expect(carried).toEqual([
      ['kritisk-massa', '3/4'],
      ['finansiering', '0/3'],
      ['systemet-begransar', '0/1'],
      ['lagt-socialt-kapital', '0/2'],
      ['luckor-ekosystem', '1/3'],
      ['entreprenorskap', '0/5'],
      ['kompetens', '0/5'],
    ])
    expect(region.bottlenecks.flatMap(({ measures }) => measures)[0]?.carriers).toEqual([{ id: 'initiative:kustbana' }])
  })

  test('who decides comes before who advises and who carries out', async () => {
    const { region } = await ask<{ region: { governance: { actor: Id; level: number | null }[] } }>(
      `{ region(id: "territory:se221", asOf: "${asOf}") { governance { actor { id } level } } }`,
    )
    expect(region.governance.map(({ actor, level }) => `${short([actor])[0] ?? ''} ${level ?? '-'}`)).toEqual([
      'region-blekinge-run 1',
      'innovationsrad 2',
      'referensgrupp 2',
      'sekretariat 3',
      'arbetsgrupper 4',
      'region-blekinge -',
    ])
  })

  test('Blekinge and Skåne share five themes, six are only here and six only there', async () => {
    const { compareRegions } = await ask<{ compareRegions: Record<'shared' | 'onlyA' | 'onlyB', Compared[]> }>(
      `{ compareRegions(a: "territory:se221", b: "territory:se224", asOf: "${asOf}") {
        ${['shared', 'onlyA', 'onlyB'].map((part) => `${part} { theme { id } a { id } b { id } density }`).join(' ')}
      } }`,
    )
    const themes = (rows: Compared[]) => short(rows.map(({ theme }) => theme)).join(' ')
    expect(themes(compareRegions.shared)).toBe('cir cit dig man mat')
    expect(themes(compareRegions.onlyA)).toBe('ais cci ene mar sec sim')
    expect(themes(compareRegions.onlyB)).toBe('bio foo hea lif spa tst')
    expect(compareRegions.shared.every(({ a, b }) => a.length > 0 && b.length > 0)).toBe(true)
    expect(compareRegions.onlyB.every(({ a, density }) => a.length === 0 && density !== null && density <= 1)).toBe(
      true,
    )
    expect(compareRegions.onlyA.map(({ density }) => density)).toEqual(compareRegions.onlyA.map(() => null))
  })

  test('between 2019 and now Blekinge’s three areas go on in two of the later ones, and Missions is new', async () => {
    const { changes } = await ask<{ changes: Changed }>(
      `{ changes(region: "territory:se221", from: "2019-06-30", to: "${asOf}") {
        before { area { id } depth change } after { area { id } depth change }
        continuations { from { id } to { id } statements { id modality } }
      } }`,
    )
    expect(changes.before.map(({ area, change }) => `${short([area])[0] ?? ''} ${change}`)).toEqual([
      '2019-ict continued',
      '2019-digitalisering continued',
      '2019-materialbearbetning continued',
    ])
    const columns = changes.after.filter(({ depth }) => depth === 0)
    expect(columns.map(({ area, change }) => `${short([area])[0] ?? ''} ${change}`)).toEqual([
      '2020-smart-industri continued',
      '2020-tech continued',
      '2020-missions added',
    ])
    expect(changes.after.length).toBe(18)
    // A part follows what it is part of: simulations under forming technology, not under marine technology.
    expect(changes.after.slice(0, 4).map(({ area, depth }) => `${depth} ${short([area])[0] ?? ''}`)).toEqual([
      '0 2020-smart-industri',
      '1 2020-formningsteknologi',
      '2 2020-datorsimulering',
      '1 2020-marin-teknik',
    ])
    expect(changes.continuations.every(({ statements }) => statements.length === 1)).toBe(true)
  })

  test('on one date nothing has changed; a date before the other is refused', async () => {
    const { changes } = await ask<{ changes: Changed }>(
      `{ changes(region: "territory:se221", from: "${asOf}", to: "${asOf}") {
        before { change } after { change } continuations { from { id } }
      } }`,
    )
    expect(new Set([...changes.before, ...changes.after].map(({ change }) => change))).toEqual(new Set(['kept']))
    expect(changes.continuations).toEqual([])
    const { errors } = await ask.anyway(
      '{ changes(region: "territory:se221", from: "2021-01-01", to: "2020-01-01") { from } }',
    )
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_INPUT'])
  })

  test('partners of Blekinge: Skåne adds most; Agder nearly as much, and nothing is shared with it yet', async () => {
    const { partners } = await ask<{ partners: PartnerList }>(partnersOf('territory:se221'))
    expect(partners.portfolios).toBe(36)
    const list = partners.partners
    expect(list.length).toBe(35)
    expect(list[0]?.region.id).toBe('territory:se224')
    expect(short(list[0]?.together ?? [])).toContain('larosaten-syd')
    const agder = list.find(({ region }) => region.id === 'territory:no092')
    expect(agder?.together).toEqual([])
    expect(agder?.complementary).toBeGreaterThan(0.2)
    const scores = list.map(({ complementary }) => complementary ?? -1)
    expect(scores).toEqual(scores.toSorted((x, y) => y - x))
    for (const { adds, complementary, mutual, same } of list)
      for (const value of [complementary, mutual, same, ...adds.map(({ added }) => added)])
        if (value !== null) expect(value >= 0 && value <= 1).toBe(true)
  })

  test('whoever has chosen nothing has no score, and the answer says why', async () => {
    const { partners } = await ask<{ partners: PartnerList }>(partnersOf('territory:no085'))
    expect(
      new Set(partners.partners.map(({ complementary, noValue }) => `${complementary ?? ''}${noValue ?? ''}`)),
    ).toEqual(new Set(['nothing_to_compare']))
  })

  test('the same priorities come first when they are asked for', async () => {
    const { partners } = await ask<{ partners: PartnerList }>(partnersOf('territory:se221', 'same'))
    const shares = partners.partners.map(({ same }) => same ?? -1)
    expect(shares).toEqual(shares.toSorted((x, y) => y - x))
  })

  test('two dates never mix, in one request', async () => {
    const { past, now } = await ask<Record<'past' | 'now', { numbers: { areas: number; subAreas: number } }>>(
      `{ past: region(id: "territory:se221", asOf: "2019-06-30") { numbers { areas subAreas } }
         now: region(id: "territory:se221", asOf: "${asOf}") { numbers { areas subAreas } } }`,
    )
    expect([past.numbers, now.numbers]).toEqual([
      { areas: 3, subAreas: 0 },
      { areas: 3, subAreas: 15 },
    ])
  })

  test('the numbers of all regions take a handful of statements, not some for each', async () => {
    sent.length = 0
    const { regions } = await ask<{ regions: Id[] }>(`{ regions(asOf: "${asOf}") { id numbers { actors sources } } }`)
    expect(regions.length).toBe(36)
    expect(sent.length).toBeLessThanOrEqual(10)
  })

  test('a region that is not there is null, not an error', async () => {
    const answer = await ask(
      `{ compareRegions(a: "territory:se221", b: "nothing") { a { id } }
         partners(region: "nothing") { themes }
         changes(region: "nothing", from: "2020-01-01", to: "2021-01-01") { from } }`,
    )
    expect(answer).toEqual({ compareRegions: null, partners: null, changes: null })
  })
})

describe('on a graph of its own', () => {
  let graph: Graph
  let ask: Ask
  beforeAll(async () => {
    graph = await emptyGraph()
    ask = asker(graph)
    // north and south each have a fishery of their own; a firm with a site in both, and two networks.
    await change(
      graph,
      `CREATE (c:Territory:Country {id: 'land', name: 'Land'})
       CREATE (north:Territory:Region {id: 'north', name: 'North', nutsCode: 'N'})
       CREATE (south:Territory:Region {id: 'south', name: 'South', nutsCode: 'S'})
       CREATE (fish:Theme {id: 'theme:fish', name: 'Fish', code: 'F', scheme: 's'})
       CREATE (sea:SpecialisationArea {id: 'area:north/sea', name: 'Sea', level: 1})
       CREATE (lake:SpecialisationArea {id: 'area:south/lake', name: 'Lake', level: 1})
       CREATE (boats:SpecialisationArea {id: 'area:north/boats', name: 'Boats', level: 2})
       CREATE (later:SpecialisationArea {id: 'area:north/ocean', name: 'Ocean', level: 1})
       CREATE (between:SpecialisationArea {id: 'area:north/coast', name: 'Coast', level: 1})
       CREATE (firm:Actor:Company {id: 'actor:firm', name: 'Firm', helix: ['industry']})
       CREATE (port:Actor:Company {id: 'actor:port', name: 'Port', helix: ['industry']})
       CREATE (mill:Actor:Company {id: 'actor:mill', name: 'Mill', helix: ['industry']})
       CREATE (club:Actor:Network {id: 'actor:club', name: 'Club'})
       CREATE (ring:Actor:Network {id: 'actor:ring', name: 'Ring'})
       CREATE (plan:Actor:Network {id: 'actor:plan', name: 'Plan'})
       WITH *
       UNWIND [
         [north, 'IN_COUNTRY', c, {}], [south, 'IN_COUNTRY', c, {}],
         [north, 'PRIORITISES', sea, {validFrom: '2015', validTo: '2019'}],
         [north, 'PRIORITISES', later, {validFrom: '2020'}],
         [south, 'PRIORITISES', lake, {validFrom: '2015'}],
         [boats, 'PART_OF', later, {}],
         [sea, 'CONTINUES', between, {validFrom: '2020'}],
         [between, 'CONTINUES', later, {validFrom: '2020'}],
         [sea, 'ABOUT_THEME', fish, {}], [lake, 'ABOUT_THEME', fish, {}], [boats, 'ABOUT_THEME', fish, {}],
         [firm, 'LOCATED_IN', north, {}], [firm, 'LOCATED_IN', south, {}],
         [port, 'LOCATED_IN', north, {}], [mill, 'LOCATED_IN', south, {note: 'registered in South'}],
         [firm, 'MEMBER_OF', club, {}], [port, 'MEMBER_OF', ring, {}], [south, 'MEMBER_OF', ring, {}],
         [port, 'MEMBER_OF', plan, {modality: 'planned'}], [south, 'MEMBER_OF', plan, {}]
       ] AS row
       WITH row[0] AS a, row[1] AS type, row[2] AS b, row[3] AS more
       CREATE (a)-[r:$(type)]->(b)
       SET r = {modality: 'stated', basis: 'named', sourceId: 'source:s', id: type + '|' + a.id + '|' + b.id + '|source:s'}, r += more`,
    )
    await change(graph, `CREATE (:Source {id: 'source:s', title: 'S', publisher: 'P', lang: 'en', kind: 'web'})`)
  })
  afterAll(() => graph.close())

  test('a firm with a site on both sides is no cooperation, a planned membership is none, a site on paper is no site', async () => {
    const { partners } = await ask<{ partners: PartnerList }>(partnersOf('north', 'same', '2026-01-01'))
    expect(partners.partners.map(({ region, together }) => [region.id, short(together)])).toEqual([['south', ['ring']]])
  })

  test('an area goes on by way of one that was never chosen; its sub-area is new', async () => {
    const { changes } = await ask<{ changes: Changed }>(
      `{ changes(region: "north", from: "2018-01-01", to: "2021-01-01") {
        before { area { id } depth change } after { area { id } depth change }
        continuations { from { id } to { id } statements { id modality } }
      } }`,
    )
    expect(changes.before.map(({ change }) => change)).toEqual(['continued'])
    expect(changes.after.map(({ area, change }) => `${area.id} ${change}`)).toEqual([
      'area:north/ocean continued',
      'area:north/boats added',
    ])
    expect(changes.continuations.map(({ statements }) => statements.length)).toEqual([2])
  })
})

function partnersOf(region: string, by = 'complementary', day = asOf): string {
  return `{ partners(region: "${region}", asOf: "${day}", by: ${by}) {
    portfolios partners { region { id } complementary mutual same noValue adds { added } together { id } }
  } }`
}

interface Column {
  area: Id
  subAreas: Id[]
  actors: { total: number; stated: number }
  statedHelix: string[]
  anyHelix: string[]
}

interface NamedColumn extends Column {
  statements: { type: string; modality: string; to: Id }[]
  initiatives: { total: number; stated: number }
  engaged: {
    stated: boolean
    thing: Id & { label: string; count?: number | null }
    statement: { modality: string; from: Id; to: Id }
  }[]
}

interface Bottleneck {
  bottleneck: Id
  measures: { measure: Id; carriers: Id[] }[]
}

interface Compared {
  theme: Id
  a: Id[]
  b: Id[]
  density: number | null
}

interface Changed {
  before: { area: Id; depth: number; change: string }[]
  after: { area: Id; depth: number; change: string }[]
  continuations: { from: Id; to: Id; statements: { id: string; modality: string }[] }[]
}

interface PartnerList {
  portfolios: number
  partners: {
    region: Id
    complementary: number | null
    mutual: number | null
    same: number | null
    noValue: string | null
    adds: { added: number }[]
    together: Id[]
  }[]
}
