import { type Graph, openGraph } from '@korskoppling/cypher'
import { graphState, loadShipped, readShipped } from '@korskoppling/seed'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { change, rows } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'
import { graphHash } from '../support/graph-hash.ts'
import { tinyData } from '../support/tiny-data.ts'
import { testConnection } from '../support/worker.ts'

let graph: Graph
const data = tinyData()
const shipped = readShipped(data.folder)
data.remove()

beforeEach(async () => {
  graph = await emptyGraph()
})
afterEach(async () => {
  await change(graph, 'MATCH (n) DETACH DELETE n')
  await graph.close()
})

const film = "CREATE (:Film {id: 'f', title: 'Persona'})<-[:PLAYS_IN]-(:Person {name: 'Liv Ullmann'})"

test('a database of other things is foreign, and nothing is written to it, constraints included', async () => {
  await change(graph, film)
  expect(await graphState(graph)).toMatchObject({ kind: 'foreign', strangers: 3, namesakes: 0, nodes: 0 })
  const before = await graphHash(graph)
  const names: string[] = []
  const counted = openGraph(testConnection(), { onStatement: (name) => names.push(name) })
  await expect(loadShipped(counted, { shipped })).rejects.toMatchObject({ code: 'GRAPH_NOT_OURS' })
  await counted.close()
  expect(names).toEqual(['load/state', 'load/last'])
  expect(await graphHash(graph)).toBe(before)
})

test('a dry run there says what would be written', async () => {
  await change(graph, film)
  const { difference } = await loadShipped(graph, { shipped, dryRun: true })
  expect([difference.things.added.length, difference.statements.added.length]).toEqual([8, 6])
})

test('asked to, it loads beside what is there and leaves that alone', async () => {
  await change(graph, film)
  const report = await loadShipped(graph, { shipped, beside: true })
  expect(report.violations).toEqual([])
  expect(await graphState(graph)).toMatchObject({ kind: 'foreign', nodes: 8, relationships: 6, strangers: 3 })
  expect(await rows(graph, 'MATCH (n:Film)<-[r]-(p) RETURN n.title AS title, type(r) AS type')).toEqual([
    { title: 'Persona', type: 'PLAYS_IN' },
  ])
  expect((await loadShipped(graph, { shipped, beside: true })).id).toBeUndefined()
})

test.each([
  ['a node of our label', "CREATE (:Actor {name: 'Liv Ullmann'})"],
  ['a relationship of our type', "CREATE (:Film {title: 'Persona'})-[:PART_OF]->(:Trilogy)"],
])('never beside %s', async (_, statement) => {
  await change(graph, statement)
  expect((await graphState(graph)).kind).toBe('foreign')
  await expect(loadShipped(graph, { shipped, beside: true })).rejects.toMatchObject({
    code: 'GRAPH_NOT_OURS',
    facts: { namesakes: 1 },
  })
})

test('a Record that is not of our kinds is not ours; records of ours alone make no graph', async () => {
  await change(graph, "CREATE (:Record:Entry {id: 'record:e1'})")
  expect((await graphState(graph)).kind).toBe('empty')
  await change(graph, "CREATE (:Record {title: 'Kind of Blue'})")
  expect((await graphState(graph)).kind).toBe('foreign')
})
