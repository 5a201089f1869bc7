import { type Graph, openGraph } from '@korskoppling/cypher'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Ask, asker, type Edges, type Id } from '../support/ask.ts'
import { setUp } from '../support/cases.ts'
import { rows } from '../support/cypher.ts'
import { emptyGraph, seededGraph } from '../support/graph.ts'
import { testConnection } from '../support/worker.ts'

const typical = `query ($ids: [ID!]!) { nodes(ids: $ids, asOf: "2026-11-25") {
  id label kind name degree sources { title publisher }
  statements(first: 20) { totalCount edges { node { id type modality from { id name } to { id name } source { title } } } }
} }`

describe('on the shipped data', () => {
  let graph: Graph
  let ask: Ask
  const sent: string[] = []
  beforeAll(async () => {
    await (await seededGraph()).close()
    graph = openGraph(testConnection(), { onStatement: (name) => void sent.push(name) })
    ask = asker(graph)
  })
  beforeEach(() => {
    sent.length = 0
  })
  afterAll(() => graph.close())

  test('a thing has the type of its label, its kind and its evidence', async () => {
    const { node } = await ask<{ node: { sources: Id[] } }>(`{ node(id: "actor:blekinge-tekniska-hogskola") {
      __typename label kind name lang sources { id title } ... on Actor { helix website }
    } }`)
    expect(node).toMatchObject({
      __typename: 'Actor',
      label: 'Actor',
      kind: 'University',
      name: 'Blekinge Tekniska Högskola',
      helix: ['academia'],
    })
    expect(node.sources.length).toBeGreaterThan(0)
  })

  test('nodes come in the order of the ids, null where there is none', async () => {
    const { nodes } = await ask<{ nodes: unknown }>(
      '{ nodes(ids: ["theme:dig", "nothing:here", "territory:se221", "theme:dig"]) { id } }',
    )
    expect(nodes).toEqual([{ id: 'theme:dig' }, null, { id: 'territory:se221' }, { id: 'theme:dig' }])
    expect(sent).toEqual(['read/nodes'])
  })

  test('one hundred things with their sources, degree and statements take no more statements than one', async () => {
    const ids = (await rows(graph, 'MATCH (a:Actor) RETURN a.id AS id ORDER BY id LIMIT 100')).map(({ id }) => id)
    sent.length = 0
    await ask(typical, { ids: ids.slice(0, 1) })
    const forOne = [...sent]
    sent.length = 0
    const { nodes } = await ask<{ nodes: unknown }>(typical, { ids })
    expect(nodes).toHaveLength(100)
    expect(sent.toSorted()).toEqual(forOne.toSorted())
    expect(sent.length).toBeLessThanOrEqual(3)
  })

  test('degree counts distinct neighbours that hold on the date', async () => {
    const { node } = await ask<{
      node: { past: number; now: number; neighbours: { type: string }[] }
    }>(`{ node(id: "territory:se221") {
      past: degree(asOf: "2015-01-01") now: degree(asOf: "2026-11-25") neighbours(asOf: "2026-11-25") { type direction label count }
    } }`)
    const [row] = await rows(
      graph,
      `MATCH (n {id: 'territory:se221'})-[r]-(m) WHERE coalesce(r.validFrom, CASE WHEN type(r) IN ['IN_COUNTRY', 'LOCATED_IN', 'ABOUT_THEME'] THEN null ELSE r.statedOn END, '') <= '2026-11-25'
       AND (r.validTo IS NULL OR left('2026-11-25', size(r.validTo)) <= r.validTo) RETURN count(DISTINCT m) AS n`,
    )
    expect(node.now).toBe(row?.n)
    expect(node.past).toBeLessThan(node.now)
    const prioritised = node.neighbours.find(({ type }) => type === 'PRIORITISES')
    expect(prioritised).toMatchObject({ direction: 'out', label: 'SpecialisationArea' })
  })

  test('statements can be had by type, direction and modality, page by page', async () => {
    const query = `query ($after: String) { node(id: "territory:se221") {
      statements(asOf: "2026-11-25", types: [PART_OF, PRIORITISES, LOCATED_IN], direction: in, modalities: [stated], first: 7, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id type modality to { id } } }
      } } }`
    const ids: string[] = []
    let after: string | null = null
    let total
    do {
      const { node }: { node: { statements: Edges<Id> } } = await ask(query, { after })
      total = node.statements.totalCount
      for (const edge of node.statements.edges) {
        expect(edge.node).toMatchObject({ modality: 'stated', to: { id: 'territory:se221' } })
        ids.push(edge.node.id)
      }
      after = node.statements.pageInfo.hasNextPage ? node.statements.pageInfo.endCursor : null
    } while (after)
    expect(ids).toHaveLength(total)
    expect(new Set(ids).size).toBe(total)
  })

  test('a field without a date of its own takes the nearest one around it', async () => {
    const { node } = await ask<{
      node: Record<'around' | 'own', { area: Id }[]>
    }>(`{ node(id: "territory:se221", asOf: "2019-06-30") {
      ... on Territory { around: columns { area { id } } own: columns(asOf: "2020-06-30") { area { id } } }
    } }`)
    expect(node.around[0]?.area.id).toContain('/2019-')
    expect(node.own[0]?.area.id).toContain('/2020-')
  })
})

describe('on small graphs', () => {
  let graph: Graph
  let ask: Ask
  beforeAll(async () => {
    graph = await emptyGraph()
    ask = asker(graph)
  })
  afterEach(async () => {
    await (await emptyGraph()).close()
  })
  afterAll(() => graph.close())

  test('two sources for one relation are two statements, each with its own source (case val-03)', async () => {
    await setUp(graph, 'val-03')
    const { node } = await ask<{
      node: { degree: number; statements: Edges<Id & { alsoSaidBy: unknown }> }
    }>(`{ node(id: "actor:two") { degree statements { totalCount edges { node {
      id type modality locator to { name } source { id title } alsoSaidBy { id source { title } } } } } } }`)
    const said = node.statements.edges.map((edge) => edge.node)
    expect(said).toMatchObject([
      { type: 'WORKS_ON', modality: 'stated', locator: '1', source: { title: 'A' }, to: { name: 'Området' } },
      { type: 'WORKS_ON', modality: 'planned', locator: '2', source: { title: 'B' }, to: { name: 'Området' } },
    ])
    expect(new Set(said.map(({ id }) => id)).size).toBe(2)
    expect(said[0]?.alsoSaidBy).toEqual([{ id: said[1]?.id, source: { title: 'B' } }])
    expect(node.degree).toBe(1)
  })

  test('ids with quotes, slashes, spaces and backslashes work everywhere', async () => {
    await setUp(graph, 'cnv-07')
    const ids = [
      'region:SE221',
      'area:tech & it',
      'actor:l\'atelier "x"',
      'actor:a.b#c[d]',
      'actor:ä/ö?',
      'actor:back\\slash',
    ]
    const query = `query ($ids: [ID!]!, $from: ID!, $to: ID!) {
      nodes(ids: $ids) { id name degree }
      paths(from: $from, to: $to) { nodes { id } statements { id } }
      between(ids: $ids) { statements { id } }
    }`
    const { nodes, paths, between } = await ask<Everywhere>(query, { ids, from: ids[0], to: ids.at(-1) })
    expect(nodes.map(({ id }) => id)).toEqual(ids)
    expect(paths).toHaveLength(1)
    expect(paths[0]?.statements).toHaveLength(5)
    expect(between.statements).toHaveLength(5)
    for (const { id } of between.statements) {
      expect(await ask('query ($id: ID!) { statement(id: $id) { id } }', { id })).toEqual({ statement: { id } })
    }
  })

  test('records are not things', async () => {
    await setUp(graph, 'val-03')
    await graph.schema("CREATE (:Record:Load {id: 'load:x', name: 'x'})")
    const answer = await ask(
      '{ node(id: "load:x") { id } statistics { things sources byLabel { label } } graphSchema { labels { label } } things { totalCount } }',
    )
    expect(answer).toMatchObject({ node: null, statistics: { things: 2, sources: 2 }, things: { totalCount: 4 } })
    expect(JSON.stringify(answer)).not.toContain('Record')
  })
})

interface Everywhere {
  nodes: Id[]
  paths: { statements: Id[] }[]
  between: { statements: Id[] }
}
