import { readFileSync } from 'node:fs'
import { columnsAt, type Graph, invalidateColumns, regionsAt } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { change } from '../support/cypher.ts'
import { emptyGraph, seededGraph } from '../support/graph.ts'

async function shown(graph: Graph, territory: string, asOf: string): Promise<string[]> {
  const columns = (await columnsAt(graph, asOf)).get(territory) ?? []
  return columns.map(({ areaId, basis }) => `${areaId.replace(/.*\//, '')} ${basis}`)
}

describe('on the shipped data', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await seededGraph()
  })
  afterAll(() => graph.close())

  test('Blekinge has three columns on one date and three others on another, never mixed', async () => {
    const first = ['2019-ict in_force', '2019-digitalisering in_force', '2019-materialbearbetning in_force']
    const later = ['2020-smart-industri in_force', '2020-tech in_force', '2020-missions in_force']
    expect(await shown(graph, 'territory:se221', '2019-06-30')).toEqual(first)
    expect(await shown(graph, 'territory:se221', '2020-06-30')).toEqual(later)
    expect(await shown(graph, 'territory:se221', '2026-11-25')).toEqual(later)
    expect(await shown(graph, 'territory:se221', '2019-06-30')).toEqual(first)
  })

  test('Vestland has six in 2020 and four from 2021 on', async () => {
    const counts = ['2020-06-30', '2020-12-31', '2021-01-01', '2024-12-31', '2025-01-01', '2026-11-25']
    const numbers = counts.map(async (asOf) => (await shown(graph, 'territory:no0a2', asOf)).length)
    expect(await Promise.all(numbers)).toEqual([6, 6, 4, 4, 4, 4])
  })

  test('Västra Götaland keeps its five areas of 2022–2025, their period over', async () => {
    const columns = (await columnsAt(graph, '2026-11-25')).get('territory:se232') ?? []
    expect(columns.map(({ basis, validFrom, validTo }) => [basis, validFrom, validTo])).toEqual(
      Array.from({ length: 5 }, () => ['period_over', '2022', '2025']),
    )
  })

  test('Jönköping does not stand empty while a list is printed before the plan that it names', async () => {
    expect((await shown(graph, 'territory:se211', '2020-06-30')).length).toBe(3)
  })

  test('36 regions can be chosen today, each with columns; former counties in their time', async () => {
    const regions = await regionsAt(graph, '2026-11-25')
    const columns = await columnsAt(graph, '2026-11-25')
    expect(regions.length).toBe(36)
    expect(regions.filter((id) => !columns.has(id))).toEqual([])
    expect(regions).not.toContain('territory:no082')
    expect(await regionsAt(graph, '2022-06-30')).toContain('territory:no082')
  })

  test('a county that stated none shows our reading; one whose plan is long over its last known portfolio', async () => {
    const columns = await columnsAt(graph, '2026-11-25')
    const bases = (id: string) => [...new Set(columns.get(id)?.map(({ basis }) => basis))]
    expect(bases('territory:no084')).toEqual(['our_reading'])
    expect(bases('territory:no085')).toEqual(['last_known'])
  })
})

describe('on a graph of its own', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await emptyGraph()
    // The set-up of a known failure: date-only values that shift by a day.
    const statements = readFileSync('tests/cases/sea-05.setup.cypher', 'utf8').split(/;\s*$/m)[0] ?? ''
    await change(graph, statements)
  })
  afterAll(() => graph.close())

  test('the day before a list begins the old one counts, on the day the new one', async () => {
    expect(await columnsAt(graph, '2019-02-12')).toEqual(new Map([['region:prov', [column('old'), column('year')]]]))
    expect(await columnsAt(graph, '2019-02-13')).toEqual(new Map([['region:prov', [column('new'), column('year')]]]))
  })

  function column(area: 'old' | 'new' | 'year') {
    const dates = { old: ['2016-01-01', '2019-02-12'], new: ['2019-02-13'], year: ['2019'] }[area]
    const period = { validFrom: dates[0], validTo: dates[1], undated: false }
    // Its statements have no ids.
    return { areaId: `area:${area}`, basis: 'in_force', ...period, statementIds: [] }
  }

  test('what is written shows at once to whoever says that it was written', async () => {
    await columnsAt(graph, '2030-01-01')
    await change(graph, 'MATCH (a {id: "area:year"}) DETACH DELETE a')
    invalidateColumns(graph)
    expect((await shown(graph, 'region:prov', '2030-01-01')).map((row) => row.split(' ')[0])).toEqual(['area:new'])
  })
})
