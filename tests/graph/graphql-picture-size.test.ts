import { applySchema, type Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, asker, type Id } from '../support/ask.ts'
import { change } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'

/** A picture of 1,600 things, each tied to the next. */
const size = 1600
const ids = Array.from({ length: size }, (_, i) => `actor:p-${i}`)

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await emptyGraph()
  await applySchema(graph)
  ask = asker(graph)
  await change(
    graph,
    `CREATE (s:Source {id: 'source:p', kind: 'document', title: 'P'})
     WITH s UNWIND range(0, ${size - 1}) AS i
     CREATE (:Actor:Company {id: 'actor:p-' + i, name: 'P ' + i, lang: 'en', sourceIds: ['source:p']})`,
  )
  await change(
    graph,
    `UNWIND range(1, ${size - 1}) AS i
     MATCH (a:Actor {id: 'actor:p-' + (i - 1)}), (b:Actor {id: 'actor:p-' + i})
     CREATE (a)-[:MEMBER_OF {id: 'MEMBER_OF|' + a.id + '|' + b.id + '|source:p', sourceId: 'source:p', modality: 'stated', basis: 'named', alsoAt: []}]->(b)`,
  )
})
afterAll(async () => {
  await change(graph, 'MATCH (n) DETACH DELETE n')
  await graph.close()
})

test('between, traits and measures take 1,600 things at once', async () => {
  const found = await ask<{
    between: { nodes: Id[]; statements: Id[] }
    traits: Id[]
    measures: { things: { node: Id; degree: number }[] }
  }>(
    `query ($ids: [ID!]!) {
      between(ids: $ids, asOf: "2026-11-25") { nodes { id degree(asOf: "2026-11-25") } statements { id source { id } } }
      traits(ids: $ids, asOf: "2026-11-25") { id regions { id } themes { id } }
      measures(ids: $ids, asOf: "2026-11-25") { things { node { id } degree } }
    }`,
    { ids },
  )
  expect(found.between.nodes).toHaveLength(size)
  expect(found.between.statements).toHaveLength(size - 1)
  expect(found.traits).toHaveLength(size)
  expect(found.measures.things.map(({ node }) => node.id)).toEqual(ids)
  expect(found.measures.things.reduce((sum, { degree }) => sum + degree, 0)).toBe(2 * (size - 1))
}, 60_000)

test.each(['between(ids: $ids) { nodes { id } }', 'traits(ids: $ids) { id }', 'measures(ids: $ids) { modularity }'])(
  'more than 2,000 are refused with the number: %s',
  async (field) => {
    const many = Array.from({ length: 2001 }, (_, i) => `actor:${i}`)
    const { errors } = await ask.anyway(`query ($ids: [ID!]!) { ${field} }`, { ids: many })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', argument: 'ids', count: 2001 } }])
  },
)
