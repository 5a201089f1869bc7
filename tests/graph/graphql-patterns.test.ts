import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, asker } from '../support/ask.ts'
import { change } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'
import { writeTiny } from '../support/tiny-graph.ts'

interface Patterns {
  patterns: { from: string; type: string; to: string; totalCount: number; ids: string[] }[]
}

/** Two regions; in the first a cluster and a university on two areas, in the other one cluster on one area. */
const lines = `
  here:Region
  there:Region
  source:Source
  tech:SpecialisationArea
  health:SpecialisationArea
  sea:SpecialisationArea
  clu:Cluster
  uni:University
  far:Cluster
  dig:Theme
  here -PRIORITISES-> tech
  here -PRIORITISES-> health
  there -PRIORITISES-> sea
  clu -LOCATED_IN-> here
  uni -LOCATED_IN-> here
  clu -WORKS_ON-> tech
  clu -WORKS_ON-> health
  clu -WORKS_ON-> sea to 2020
  uni -WORKS_ON-> tech
  far -WORKS_ON-> sea
  tech -ABOUT_THEME-> dig
  source -COVERS-> here of WORKS_ON Cluster
`

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await emptyGraph()
  ask = asker(graph)
  await writeTiny(graph, [{ prefix: 'p', lines }])
  // What another source says again is no second tie.
  await change(
    graph,
    `MATCH (a {id: 'p/uni'})-[r:WORKS_ON]->(b {id: 'p/tech'})
     CREATE (a)-[again:WORKS_ON]->(b) SET again = r {.*, id: 'again', sourceId: 'source:again'}`,
  )
})
afterAll(async () => {
  await change(graph, 'MATCH (n) DETACH DELETE n')
  await graph.close()
})

const patterns = async (asked: string): Promise<string[]> => {
  const answer = await ask<Patterns>(`{ patterns(${asked}, asOf: "2026-11-25") { from type to totalCount ids } }`)
  return answer.patterns.map(({ from, type, to, totalCount, ids }) =>
    [from, type, to, `${totalCount}:`, ids.map((id) => id.replace('p/', '')).join(' ')].join(' '),
  )
}

test('a kind, a relation and a label are one pattern with the things at both ends, most tied first', async () => {
  expect(await patterns('from: ["Cluster"], types: [WORKS_ON], to: ["SpecialisationArea"]')).toEqual([
    'Cluster WORKS_ON SpecialisationArea 5: clu far health sea tech',
  ])
})

test('in a region one end is of that region', async () => {
  const here = 'types: [WORKS_ON], to: ["SpecialisationArea"], territory: "p/here"'
  expect(await patterns(`from: ["Cluster"], ${here}`)).toEqual([
    'Cluster WORKS_ON SpecialisationArea 3: clu health tech',
  ])
  // Who works on most comes first, and what two say counts once.
  expect(await patterns(here)).toEqual(['Actor WORKS_ON SpecialisationArea 4: clu tech health uni'])
  expect(await patterns(`${here}, first: 2`)).toEqual(['Actor WORKS_ON SpecialisationArea 4: clu tech'])
  expect(await patterns('types: [WORKS_ON], territory: "p/nowhere"')).toEqual([])
})

test('with less said all that fits is given, what ties most things first, and no source', async () => {
  expect(await patterns('from: ["Cluster", "Region"]')).toEqual([
    'Cluster WORKS_ON SpecialisationArea 5: clu far health sea tech',
    'Region PRIORITISES SpecialisationArea 5: here health sea tech there',
    'Cluster LOCATED_IN Territory 2: clu here',
  ])
  expect((await patterns('first: 1')).map((row) => row.split(' ')[1])).toEqual([
    'WORKS_ON',
    'PRIORITISES',
    'LOCATED_IN',
    'ABOUT_THEME',
  ])
})

test('what is over on the day ties nothing, and words that are no kind fit nothing', async () => {
  const answer = await ask<Patterns>(
    '{ patterns(from: ["Cluster"], types: [WORKS_ON], asOf: "2019-06-30") { totalCount } }',
  )
  expect(answer.patterns).toEqual([{ totalCount: 5 }])
  expect(await patterns('from: ["Clusters"]')).toEqual([])
  await expect(ask('{ patterns(from: ["Cluster"], first: 501) { type } }')).rejects.toThrow('first must be 1 to 500')
})
