import { errorCodes, type Graph, KorskopplingError } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, asker } from '../support/ask.ts'
import { emptyGraph } from '../support/graph.ts'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await emptyGraph()
  ask = asker(graph)
})
afterAll(() => graph.close())

const many = JSON.stringify(Array.from({ length: 501 }, (_, i) => `actor:${i}`))

test.each([
  ['{ node(id: "x", asOf: "2019-02-31") { id } }', 'asOf'],
  ['{ node(id: "x", asOf: "2019-06") { id } }', 'asOf'],
  ['{ regions(asOf: "yesterday") { id } }', 'asOf'],
  ['{ things(first: 0) { totalCount } }', 'first'],
  ['{ things(first: 501) { totalCount } }', 'first'],
  ['{ things(offset: -1) { totalCount } }', 'offset'],
  ['{ things(after: "not a cursor") { totalCount } }', 'after'],
  ['{ sources(after: "WyJ0aGluZ3MgYnkgbmFtZSIsIngiXQ") { totalCount } }', 'after'],
  ['{ search(text: "x", after: "%%%") { totalCount } }', 'after'],
  ['{ entries(after: "%%%") { totalCount } }', 'after'],
  ['{ paths(from: "a", to: "a") { weakest } }', 'from'],
  [`{ nodes(ids: ${many}) { id } }`, 'ids'],
  [`{ neighbourhood(ids: ${many}) { nodes { id } } }`, 'ids'],
  [`{ nodes(ids: ${many}) { id } }`, 'ids'],
  ['{ neighbourhood(ids: [], first: 1000) { nodes { id } } }', 'first'],
  ['{ opening(territory: "x", first: 61) { nodes { id } } }', 'first'],
])('%s is the caller’s mistake, and the message names %s', async (query, name) => {
  const { errors } = await ask.anyway(query)
  expect(errors).toHaveLength(1)
  expect(errors[0]?.extensions?.code).toBe('BAD_INPUT')
  expect(errors[0]?.message).toContain(name)
})

test.each([
  '{ nothing }',
  '{ node }',
  'query ($id: ID!) { node(id: $id) { id } }',
  '{',
  '{ things(orderBy: age) { totalCount } }',
])('%s is refused before it runs', async (query) => {
  const { errors } = await ask.anyway(query)
  expect(errors[0]?.extensions).toEqual({ code: 'BAD_INPUT' })
})

test('what is not there is null, or said where null would read as an answer', async () => {
  expect(
    await ask(
      '{ node(id: "x") { id } region(id: "x") { id } source(id: "x") { id } statement(id: "PART_OF|a|b|c") { id } odd: statement(id: "x/y") { id } }',
    ),
  ).toEqual({ node: null, region: null, source: null, statement: null, odd: null })
  const { errors } = await ask.anyway('{ paths(from: "actor:x", to: "actor:y") { weakest } }')
  expect(errors[0]?.extensions).toEqual({ code: 'NOT_FOUND', id: 'actor:x' })
  expect(errors[0]?.path).toEqual(['paths'])
})

test('an empty graph answers everything', async () => {
  expect(
    await ask(
      '{ statistics { things statements couplings { id } news { total } years { year } } regions { id } things { totalCount } graphSchema { labels { label } types { type } } opening(territory: "x") { nodes { id } } }',
    ),
  ).toMatchObject({
    statistics: { things: 0, statements: 0, couplings: [], news: [], years: [] },
    things: { totalCount: 0 },
  })
})

test('a failure of ours is INTERNAL without a word of the driver, one of the graph its own code', async () => {
  const broken = (error: Error): Graph => ({ ...graph, read: () => Promise.reject(error) })
  const secret = new Error('Neo4jError: password at bolt://10.0.0.1')
  const internal = await asker(broken(secret)).anyway('{ node(id: "x") { id } }')
  expect(JSON.stringify(internal.errors)).not.toMatch(/Neo4j|password|bolt|stack/)
  expect(internal.errors[0]?.extensions).toEqual({ code: 'INTERNAL' })

  const down = new KorskopplingError('GRAPH_UNAVAILABLE', 'the graph does not answer', {
    facts: { driverCode: 'Neo.X' },
    cause: secret,
  })
  const unavailable = await asker(broken(down)).anyway('{ node(id: "x") { id } }')
  expect(unavailable.errors[0]).toMatchObject({
    message: 'the graph does not answer',
    extensions: { code: 'GRAPH_UNAVAILABLE' },
  })
  expect(JSON.stringify(unavailable.errors)).not.toContain('Neo.X')
  expect(errorCodes).toContain(unavailable.errors[0]?.extensions?.code)
})
