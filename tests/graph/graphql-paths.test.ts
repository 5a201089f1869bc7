import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, asker, type Id } from '../support/ask.ts'
import { change } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'

interface Linking {
  linking: { totalCount: number; things: { tied: number; node: Id }[] }
}

describe('three companies, what ties them, and where all of them lie', () => {
  let graph: Graph
  let ask: Ask
  beforeAll(async () => {
    graph = await emptyGraph()
    ask = asker(graph)
    await change(
      graph,
      `CREATE (:Source {id: 'source:s', title: 'S'}), (place:Territory {id: 'territory:t', name: 'T'}),
        (all:Actor:Cluster {id: 'actor:all', name: 'All'}), (two:Actor:Cluster {id: 'actor:two', name: 'Two'}),
        (busy:Actor:Cluster {id: 'actor:busy', name: 'Busy'}), (past:Actor:Cluster {id: 'actor:past', name: 'Past'})
      WITH *
      UNWIND ['a', 'b', 'c'] AS name
      CREATE (n:Actor:Company {id: 'actor:' + name, name: name})
      CREATE (n)-[:LOCATED_IN {modality: 'stated', sourceId: 'source:s'}]->(place)
      CREATE (n)-[:MEMBER_OF {modality: 'stated', sourceId: 'source:s'}]->(all)
      CREATE (n)-[:MEMBER_OF {modality: 'stated', sourceId: 'source:s', validTo: '2020'}]->(past)
      FOREACH (x IN CASE WHEN name = 'c' THEN [] ELSE [two, busy] END |
        CREATE (n)-[:MEMBER_OF {modality: CASE name WHEN 'a' THEN 'inferred' ELSE 'stated' END, sourceId: 'source:s'}]->(x))
      FOREACH (x IN CASE WHEN name = 'c' THEN [busy] ELSE [] END |
        CREATE (:Actor:Company {id: 'actor:d', name: 'd'})-[:MEMBER_OF {modality: 'stated', sourceId: 'source:s'}]->(x))`,
    )
  })
  afterAll(async () => {
    await change(graph, 'MATCH (n) DETACH DELETE n')
    await graph.close()
  })
  const linking = (more = '') =>
    ask<Linking>(`{ linking(ids: ["actor:a", "actor:b", "actor:c"], asOf: "2026-11-25" ${more}) {
      totalCount things { tied node { id } }
    } }`)
  const said = ({ linking: { things } }: Linking) => things.map(({ tied, node }) => `${node.id} ${tied}`)

  test('are linked by what most of them are tied to, then by the most connected', async () => {
    const found = await linking()
    expect(said(found)).toEqual(['actor:all 3', 'territory:t 3', 'actor:busy 2', 'actor:two 2'])
    expect(found.linking.totalCount).toBe(4)
  })

  test('say how many there are beyond the limit, and leave out what joins everything', async () => {
    const found = await linking(', joining: false, first: 1')
    expect(said(found)).toEqual(['actor:all 3'])
    expect(found.linking.totalCount).toBe(3)
  })

  test('count only what is sure enough, and nothing that the reader has', async () => {
    expect(said(await linking(', modalities: [stated]'))).toEqual(['actor:all 3', 'territory:t 3'])
    const rest = await linking(', except: ["actor:all", "territory:t"]')
    expect(said(rest)).toEqual(['actor:busy 2', 'actor:two 2'])
    expect(rest.linking.totalCount).toBe(2)
  })

  test('are joined by paths in the order of their weakest step, not of its name', async () => {
    const { paths } = await ask<{ paths: { weakest: string; nodes: Id[] }[] }>(
      `{ paths(from: "actor:a", to: "actor:b", mode: ALL_SHORTEST, joining: false, asOf: "2026-11-25") { weakest nodes { id } } }`,
    )
    expect(paths.map(({ weakest, nodes }) => `${nodes[1]?.id} ${weakest}`)).toEqual([
      'actor:all stated',
      'actor:busy inferred',
      'actor:two inferred',
    ])
  })

  test('are two steps apart, also when a path may not go over where they lie', async () => {
    const steps = async (joining: boolean) => {
      const { paths } = await ask<{ paths: { nodes: Id[] }[] }>(
        `{ paths(from: "actor:a", to: "actor:c", mode: ALL_SHORTEST, joining: ${joining}, asOf: "2026-11-25") { nodes { id } } }`,
      )
      return paths.map(({ nodes }) => nodes[1]?.id)
    }
    expect(await steps(true)).toEqual(['actor:all', 'territory:t'])
    expect(await steps(false)).toEqual(['actor:all'])
  })
})
