import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, asker, type Id } from '../support/ask.ts'
import { setUp } from '../support/cases.ts'
import { change } from '../support/cypher.ts'
import { emptyGraph, seededGraph } from '../support/graph.ts'

const ids = (things: Id[]) => things.map(({ id }) => id)

describe('a hub with ten clusters of two statements each and five universities (case cnv-08)', () => {
  let graph: Graph
  let ask: Ask
  beforeAll(async () => {
    graph = await emptyGraph()
    ask = asker(graph)
    await setUp(graph, 'cnv-08')
  })
  afterAll(async () => {
    await change(graph, 'MATCH (n) DETACH DELETE n')
    await graph.close()
  })
  const expand = `query ($except: [ID!]) { neighbourhood(ids: ["theme:e"], kinds: ["Cluster"], except: $except, first: 4) {
    nodes { id kind } statements { id } unfetched { id type direction label count } unfetchedTotals { id count }
  } }`

  test('has fifteen neighbours, not twenty-five', async () => {
    expect(await ask('{ node(id: "theme:e") { degree } }')).toEqual({ node: { degree: 15 } })
  })

  test('gives four clusters with all they say, and what is left', async () => {
    const { neighbourhood } = await ask<Expanded>(expand)
    expect(neighbourhood.nodes).toHaveLength(5)
    expect(neighbourhood.statements).toHaveLength(8)
    expect(neighbourhood.unfetchedTotals).toHaveLength(5)
    expect(neighbourhood.unfetchedTotals).toContainEqual({ id: 'theme:e', count: 11 })
    expect(neighbourhood.unfetchedTotals).toContainEqual({ id: 'actor:ec-1', count: 0 })
    expect(neighbourhood.unfetched).toEqual([
      { id: 'theme:e', type: 'ABOUT_THEME', direction: 'in', label: 'Actor', count: 11 },
      { id: 'theme:e', type: 'WORKS_ON', direction: 'in', label: 'Actor', count: 6 },
    ])
  })

  test('gives four others the next time', async () => {
    const first = ids((await ask<Expanded>(expand)).neighbourhood.nodes)
    const next = (await ask<Expanded>(expand, { except: first })).neighbourhood
    expect(ids(next.nodes).filter((id) => first.includes(id))).toEqual(['theme:e'])
    expect(next.nodes).toHaveLength(5)
    expect(next.unfetchedTotals).toContainEqual({ id: 'theme:e', count: 7 })
  })
})

describe('three sources on one pair, and a body that reports to itself (case cnv-01)', () => {
  let graph: Graph
  let ask: Ask
  beforeAll(async () => {
    graph = await emptyGraph()
    ask = asker(graph)
    await setUp(graph, 'cnv-01')
  })
  afterAll(async () => {
    await change(graph, 'MATCH (n) DETACH DELETE n')
    await graph.close()
  })

  test('are four relations, each with its source, and one neighbour of the cluster', async () => {
    const { between, cluster, body } = await ask<{
      between: { statements: { from: Id; to: Id; source: Id }[] }
      cluster: { degree: number }
      body: { degree: number }
    }>(`{
      between(ids: ["actor:klu", "area:a", "actor:rad"]) {
        statements { from { id } to { id } source { id } }
      }
      cluster: node(id: "actor:klu") { degree }
      body: node(id: "actor:rad") { degree }
    }`)
    const said = between.statements.map(({ from, to, source }) => `${from.id} ${to.id} ${source.id}`)
    expect(said.sort()).toEqual([
      'actor:klu area:a source:1',
      'actor:klu area:a source:2',
      'actor:klu area:a source:3',
      'actor:rad actor:rad source:1',
    ])
    expect([cluster.degree, body.degree]).toEqual([1, 0])
  })
})

describe('on the shipped data', () => {
  let graph: Graph
  let ask: Ask
  beforeAll(async () => {
    graph = await seededGraph()
    ask = asker(graph)
  })
  afterAll(() => graph.close())

  test('forming technology expands to Techtank, BTH and Volvo Cars, the most connected first', async () => {
    const { neighbourhood } =
      await ask<Expanded>(`{ neighbourhood(ids: ["area:se221/2020-formningsteknologi"], asOf: "2026-11-25") {
      nodes { id name degree(asOf: "2026-11-25") } statements { from { id } to { id } source { id title } }
    } }`)
    expect(ids(neighbourhood.nodes)).toEqual(
      expect.arrayContaining(['actor:techtank', 'actor:blekinge-tekniska-hogskola', 'actor:volvo-cars']),
    )
    const degrees = neighbourhood.nodes.slice(1).map(({ degree }) => degree)
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a))
    for (const { source } of neighbourhood.statements) expect(source.title).toBeTruthy()
  })

  test('what is shown and what is left add up to all neighbours', async () => {
    const { neighbourhood, node } = await ask<Expanded & { node: { degree: number } }>(`{
      neighbourhood(ids: ["territory:se221"], asOf: "2026-11-25", first: 20) { nodes { id } unfetchedTotals { id count } }
      node(id: "territory:se221") { degree(asOf: "2026-11-25") }
    }`)
    const left = neighbourhood.unfetchedTotals.find(({ id }) => id === 'territory:se221')
    expect(neighbourhood.nodes).toHaveLength(21)
    expect(20 + (left?.count ?? 0)).toBe(node.degree)
  })

  test('types, direction and modality bound what is fetched', async () => {
    const { neighbourhood } = await ask<Expanded>(`{ neighbourhood(
      ids: ["territory:se221"], types: [PRIORITISES], direction: out, modalities: [stated], asOf: "2019-06-30"
    ) { nodes { id label } statements { type modality } } }`)
    expect(neighbourhood.nodes.length).toBeGreaterThan(3)
    for (const { label } of neighbourhood.nodes.slice(1)) expect(label).toBe('SpecialisationArea')
    for (const said of neighbourhood.statements) expect(said).toEqual({ type: 'PRIORITISES', modality: 'stated' })
  })

  test('between two areas stands what couples them', async () => {
    const { between } = await ask<{
      between: { statements: unknown }
    }>(`{ between(ids: ["area:se221/2020-ai", "area:se221/2020-formningsteknologi"], asOf: "2026-11-25") {
      nodes { id } statements { type modality } } }`)
    expect(between.statements).toContainEqual({ type: 'CROSS_LINK', modality: 'proposed' })
  })

  test('a path names its weakest step; its direction counts', async () => {
    const { some, one, none } = await ask<Record<'some' | 'one' | 'none', Path[]>>(`{
      some: paths(from: "actor:techtank", to: "actor:volvo-cars", mode: ALL_SHORTEST, asOf: "2026-11-25") { ...p }
      one: paths(from: "actor:techtank", to: "actor:volvo-cars", asOf: "2026-11-25") { ...p }
      none: paths(from: "actor:techtank", to: "actor:volvo-cars", direction: out, maxHops: 2, asOf: "2026-11-25") { ...p }
    } fragment p on Path { weakest nodes { id } statements { id modality from { id } to { id } } }`)
    expect(some.length).toBeGreaterThan(1)
    expect(one).toEqual(some.slice(0, 1))
    expect(none).toEqual([])
    const order = ['stated', 'planned', 'proposed', 'example', 'inferred', 'computed']
    for (const path of some) {
      expect(path.nodes).toHaveLength(some[0]?.nodes.length ?? 0)
      const ranks = path.statements.map(({ modality }) => order.indexOf(modality))
      expect(path.weakest).toBe(order[Math.max(...ranks)])
      path.statements.forEach((said, step) => {
        expect([said.from.id, said.to.id].toSorted()).toEqual(ids(path.nodes.slice(step, step + 2)).toSorted())
      })
    }
  })
})

interface Expanded {
  neighbourhood: {
    nodes: (Id & { label: string; degree: number })[]
    statements: { source: { title: string } }[]
    unfetched: unknown
    unfetchedTotals: (Id & { count: number })[]
  }
}

interface Path {
  weakest: string
  nodes: Id[]
  statements: { modality: string; from: Id; to: Id }[]
}
