import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, asker, type Id } from '../support/ask.ts'
import { emptyGraph } from '../support/graph.ts'
import { writeTiny } from '../support/tiny-graph.ts'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await emptyGraph()
  ask = asker(graph)
  await writeTiny(graph, [{ prefix: 'm', lines }])
})
afterAll(() => graph.close())

// Two triangles with one tie between c and d; a tie that two statements make, a loop, and one that is over.
const lines = `
  source:document
  a:Cluster
  b:Cluster
  c:Cluster
  d:Cluster
  e:Cluster
  f:Cluster
  alone:Cluster
  a -MEMBER_OF-> b
  b -MEMBER_OF-> a planned
  b -MEMBER_OF-> c
  a -MEMBER_OF-> c
  d -MEMBER_OF-> e
  e -MEMBER_OF-> f
  d -MEMBER_OF-> f
  c -SUPPORTS-> d
  f -REPORTS_TO-> f
  a -PART_OF-> f to 2020
`

interface Measured {
  things: {
    node: Id
    degree: number
    betweenness: number | null
    constraint: number | null
    community: number | null
  }[]
  communities: { size: number; nodes: Id[] }[]
  modularity: number | null
}

const idsOf = (names: string) => names.split(' ').map((name) => `m/${name}`)

async function measured(names: string, more = ''): Promise<Measured> {
  const { measures } = await ask<{ measures: Measured }>(
    `query ($ids: [ID!]!) { measures(ids: $ids, asOf: "2026-11-25" ${more}) {
      things { node { id } degree betweenness constraint community } communities { size nodes { id } } modularity
    } }`,
    { ids: idsOf(names) },
  )
  return measures
}

test('two triangles with one tie between them, by hand', async () => {
  const { things, communities, modularity } = await measured('a b c d e f alone nobody')
  expect(things.map(({ node }) => node.id)).toEqual(idsOf('a b c d e f alone'))
  expect(things.map(({ degree }) => degree)).toEqual([2, 2, 3, 3, 2, 2, 0])
  // Of the 15 pairs of others, 6 reach each other through c: a and b with d, e and f; d likewise.
  const between = [0, 0, 6 / 15, 6 / 15, 0, 0, 0]
  things.forEach(({ betweenness }, place) => expect(betweenness).toBeCloseTo(between[place] ?? NaN, 12))
  // c: (1/3 + 1/3·1/2)² twice, and (1/3)²; a: (1/2 + 1/2·1/3)² + (1/2 + 1/2·1/2)².
  expect(things[2]?.constraint).toBeCloseTo(1 / 4 + 1 / 4 + 1 / 9, 12)
  expect(things[0]?.constraint).toBeCloseTo((2 / 3) ** 2 + (3 / 4) ** 2, 12)
  expect(things[6]).toMatchObject({ betweenness: 0, constraint: null, community: null })
  expect(communities.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([idsOf('a b c'), idsOf('d e f')])
  expect(communities.map(({ size }) => size)).toEqual([3, 3])
  expect(modularity).toBeCloseTo(5 / 14, 12)
})

test('they are of just these things and just these statements', async () => {
  const { things } = await measured('a b c')
  expect(things.map(({ degree, betweenness }) => [degree, betweenness])).toEqual([
    [2, 0],
    [2, 0],
    [2, 0],
  ])
  const planned = await measured('a b c', 'modalities: [planned]')
  expect(planned.things.map(({ degree }) => degree)).toEqual([1, 1, 0])
  expect(await measured('alone')).toMatchObject({
    things: [{ degree: 0, betweenness: null, constraint: null, community: null }],
    communities: [],
    modularity: null,
  })
})
