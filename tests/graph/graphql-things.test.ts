import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Ask, asker, type Edges, type Id } from '../support/ask.ts'
import { setUp } from '../support/cases.ts'
import { change } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'

const page = `query ($after: String, $offset: Int, $orderBy: ThingOrder) {
  things(labels: [Initiative], orderBy: $orderBy, first: 10, after: $after, offset: $offset, asOf: "2026-11-25") {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } }
  }
}`

describe('twenty-five things that the order does not tell apart (case gql-02)', () => {
  let graph: Graph
  let ask: Ask
  beforeAll(async () => {
    graph = await emptyGraph()
    ask = asker(graph)
  })
  beforeEach(async () => {
    await change(graph, 'MATCH (n) DETACH DELETE n')
    await setUp(graph, 'gql-02')
  })
  afterAll(async () => {
    await change(graph, 'MATCH (n) DETACH DELETE n')
    await graph.close()
  })

  async function byCursor(between?: (pages: number) => Promise<unknown>): Promise<string[]> {
    const ids: string[] = []
    let after: string | null = null
    for (let pages = 1; ; pages++) {
      const { things }: Listed = await ask(page, { after, orderBy: 'start' })
      ids.push(...idsOf(things))
      if (!things.pageInfo.hasNextPage) return ids
      after = things.pageInfo.endCursor
      await between?.(pages)
    }
  }

  async function byOffset(): Promise<string[]> {
    const pages = []
    for (const offset of [0, 10, 20]) pages.push(idsOf((await ask<Listed>(page, { offset, orderBy: 'start' })).things))
    return pages.flat()
  }

  test('come once each, in the same order, by cursor and by offset, in two sessions at once', async () => {
    const [one, two, three, four] = await Promise.all([byCursor(), byCursor(), byOffset(), byOffset()])
    expect(one).toHaveLength(25)
    expect(one).toEqual(one.toSorted())
    for (const other of [two, three, four]) expect(other).toEqual(one)
  })

  test.each(['init:tie-00', 'init:tie-10b', 'init:tie-99'])('come once each while %s is added', async (id) => {
    const add = () => change(graph, "CREATE (:Initiative {id: $id, name: 'Lika', start: '2024-01-01'})", { id })
    const ids = await byCursor((pages) => (pages === 1 ? add() : Promise.resolve()))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((one) => one !== id)).toHaveLength(25)
  })

  test('come once each while the one that the cursor names is removed', async () => {
    const removed: string[] = []
    const ids = await byCursor(async () => {
      const { things } = await ask<Listed>(page, { orderBy: 'start' })
      const last = idsOf(things).at(-1) ?? ''
      removed.push(last)
      await change(graph, 'MATCH (n {id: $last}) DETACH DELETE n', { last })
    })
    expect(removed).toHaveLength(2)
    expect(new Set(ids)).toHaveLength(25)
  })
})

describe('in order', () => {
  let graph: Graph
  let ask: Ask
  beforeAll(async () => {
    graph = await emptyGraph()
    ask = asker(graph)
    await change(
      graph,
      `CREATE (a:Territory:Region {id: 'territory:a', name: 'Östra', population: 9, start: '2020'}),
       (b:Territory:Region {id: 'territory:b', name: 'Alfa', population: 1000}), (c:Territory {id: 'territory:c', name: 'alfa och beta'}),
       (d:SpecialisationArea {id: 'area:d', name: 'Mitten', level: 1}), (e:Strategy {id: 'strategy:e', name: 'Slut', scope: 's3'}),
       (f:FundingInstrument {id: 'fund:f', name: 'Fond', programme: 'other', periodFrom: '2014', periodTo: '2020'}),
       (a)-[:PRIORITISES {id: 'x', modality: 'stated', sourceId: 'source:s', validFrom: '2021'}]->(d),
       (b)-[:IN_COUNTRY {id: 'y', modality: 'stated', sourceId: 'source:s'}]->(c), (a)-[:IN_COUNTRY {id: 'z', modality: 'stated', sourceId: 'source:s'}]->(c)`,
    )
  })
  afterAll(async () => {
    await change(graph, 'MATCH (n) DETACH DELETE n')
    await graph.close()
  })
  const order = async (orderBy: string, rest = '', asOf = '2026-11-25') =>
    idsOf(
      (await ask<Listed>(`{ things(orderBy: ${orderBy}, asOf: "${asOf}" ${rest}) { edges { node { id } } } }`)).things,
    )

  test('by name without regard to case', async () => {
    expect(await order('name')).toEqual(['territory:b', 'territory:c', 'area:d', 'strategy:e', 'territory:a'])
  })

  test('by population, the most first, the unknown last', async () => {
    expect(await order('population')).toEqual(['territory:b', 'territory:a', 'area:d', 'strategy:e', 'territory:c'])
  })

  test('by neighbours on the date, the most first', async () => {
    expect((await order('degree', 'labels: [Territory]')).at(0)).toBe('territory:a')
    expect((await order('degree', 'labels: [Territory]', '2020-06-30')).at(0)).toBe('territory:c')
  })

  test('by start, the unknown last, and only what is active on the date', async () => {
    expect(await order('start')).toEqual(['territory:a', 'area:d', 'strategy:e', 'territory:b', 'territory:c'])
    expect((await order('start', '', '2019-06-30')).at(0)).toBe('fund:f')
    expect(await order('start', '', '2019-06-30')).not.toContain('territory:a')
  })

  test('of a territory, a kind, a label', async () => {
    expect(await order('name', 'territory: "territory:a"')).toEqual(['area:d'])
    expect(await order('name', 'territory: "territory:a"', '2020-06-30')).toEqual([])
    expect(await order('name', 'kinds: ["Region"]')).toEqual(['territory:b', 'territory:a'])
    expect(await order('name', 'labels: [Strategy, SpecialisationArea]')).toEqual(['area:d', 'strategy:e'])
  })
})

interface Listed {
  things: Edges<Id>
}

function idsOf({ edges }: Edges<Id>): string[] {
  return edges.map(({ node }) => node.id)
}
