import type { Graph } from '@korskoppling/cypher'
import { queryLimits } from '@korskoppling/api'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { graphHash } from '../support/graph-hash.ts'
import { seededGraph } from '../support/graph.ts'
import { answerOf, ask, served, type Served } from '../support/served.ts'

let graph: Graph
let server: Served
let before: string
beforeAll(async () => {
  graph = await seededGraph()
  before = await graphHash(graph)
  server = await served(graph)
})
afterEach(async () => {
  const { data } = await ask(server, '{ region(id: "territory:se221") { name } }')
  expect(data, 'the server lives').toEqual({ region: { name: 'Blekinge' } })
})
afterAll(async () => {
  expect(await graphHash(graph), 'nothing was written').toBe(before)
  await server.close()
  await graph.close()
})

async function post(payload: string | Buffer, headers: Record<string, string> = {}) {
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  })
  return answerOf(response)
}

describe('what is no query', () => {
  test('a query of 10 MB is refused unread', async () => {
    const answer = await post(JSON.stringify({ query: `{ ${'a'.repeat(10_000_000)} }` }))
    expect(answer).toMatchObject({ status: 413, codes: ['TOO_LARGE'] })
  })

  test.each([
    ['half a document', '{"query":"{ __typename'],
    ['nothing', ''],
    ['a list of queries', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'],
    ['null', 'null'],
    ['a number', '7'],
    ['no query', '{"variables":{}}'],
    ['a query that is no text', '{"query":{"a":1}}'],
    ['variables that are no object', '{"query":"{ __typename }","variables":"x"}'],
    ['an own prototype', '{"query":"{ __typename }","__proto__":{"query":"x"}}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['a broken query', '{"query":"{ region("}'],
    ['an unknown operation', '{"query":"query A { __typename }","operationName":"B"}'],
  ])("%s is the caller's mistake", async (_, payload) => {
    const { status, codes } = await post(payload)
    expect({ status, codes }).toEqual({ status: 400, codes: ['BAD_INPUT'] })
  })
})

describe('a bomb is refused before it runs', () => {
  const nested = (open: string, times: number) => `${open.repeat(times)} __typename ${'} '.repeat(times)}`

  test('depth', async () => {
    const node = 'statements { edges { node { from { '
    const query = `{ region(id: "territory:se221") { ${node.repeat(6)} __typename ${'} '.repeat(4 * 6)} } }`
    expect(await ask(server, query)).toMatchObject({ status: 400, codes: ['TOO_COMPLEX'] })
  })

  test('depth in fragments', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, i) =>
        `fragment f${i} on Node { statements { edges { node { from { ${i < 19 ? `...f${i + 1}` : 'id'} } } } } }`,
    )
    const query = `{ node(id: "a") { ...f0 } } ${fragments.join(' ')}`
    expect((await ask(server, query)).codes).toContain('TOO_COMPLEX')
  })

  test('fragments that double at each step', async () => {
    const fragments = Array.from(
      { length: 12 },
      (_, i) => `fragment f${i} on Node { ${i < 11 ? `...f${i + 1} sources { ...f${i + 1} }` : 'id'} }`,
    )
    const query = `{ node(id: "a") { ...f0 } } ${fragments.join(' ')}`
    const began = Date.now()
    expect((await ask(server, query)).codes).toContain('TOO_COMPLEX')
    expect(Date.now() - began).toBeLessThan(2_000)
  })

  test('fragments that call themselves', async () => {
    const query = '{ node(id: "a") { ...f } } fragment f on Node { id ...f }'
    expect((await ask(server, query)).codes).toContain('BAD_INPUT')
  })

  test('aliases', async () => {
    const query = `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: about { version }`).join(' ')} }`
    expect(await ask(server, query)).toMatchObject({ status: 400, codes: ['TOO_COMPLEX'] })
  })

  test('pages of pages', async () => {
    const query = `{ things(first: 500) { edges { node { statements(first: 500) { edges { node { from {
      statements(first: 500) { edges { node { id } } } } } } } } } } }`
    expect((await ask(server, query)).codes).toContain('TOO_COMPLEX')
  })

  test('pages of pages by variables', async () => {
    const query = `query($n: Int) { things(first: $n) { edges { node { statements(first: $n) { edges { node { id } } } } } } }`
    expect((await ask(server, query, { variables: { n: 500 } })).codes).toEqual(['TOO_COMPLEX'])
    expect((await ask(server, query, { variables: { n: 5 } })).codes).toEqual([])
  })

  test('pages of pages by the defaults of variables', async () => {
    const query = `query($n: Int = 500) { things(first: $n) { edges { node { statements(first: $n) { edges { node { id } } } } } } }`
    expect((await ask(server, query)).codes).toEqual(['TOO_COMPLEX'])
    expect((await ask(server, query, { variables: { n: 5 } })).codes).toEqual([])
  })

  test('introspection without end', async () => {
    const query = `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`
    expect((await ask(server, query)).status).toBe(400)
  })

  test('directives', async () => {
    expect((await ask(server, `{ __typename ${'@skip(if: false) '.repeat(100)} }`)).codes).toContain('TOO_COMPLEX')
  })

  test('more words than anybody means', async () => {
    const query = `{ ${'__typename '.repeat(queryLimits.tokens + 1)} }`
    expect(await ask(server, query)).toMatchObject({ status: 400, codes: ['TOO_COMPLEX'] })
  })

  test('brackets without end', async () => {
    expect((await ask(server, nested('{ a ', 1_900))).codes).toContain('TOO_COMPLEX')
  })

  test('but introspection is open', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    expect((await ask(server, getIntrospectionQuery())).codes).toEqual([])
  })
})

describe('values that are none', () => {
  const id = `"'); MATCH (n) DETACH DELETE n //"`

  test.each([
    ['an unknown id', '{ node(id: "actor:none") { id } }', []],
    ['an id that is Cypher', `{ node(id: ${id}) { id } source(id: ${id}) { id } statement(id: ${id}) { id } }`, []],
    ['an id with slashes', '{ statement(id: "WORKS_ON|a/b|c/d|e") { id } }', []],
    ['an unknown region', '{ region(id: "territory:none") { id } }', []],
    ['a malformed cursor', '{ sources(after: "%%%") { totalCount } }', ['BAD_INPUT']],
    ['a cursor of another list', '{ sources(after: "eyJhIjoxfQ==") { totalCount } }', ['BAD_INPUT']],
    ['a page of minus one', '{ sources(first: -1) { totalCount } }', ['BAD_INPUT']],
    ['a page of a thousand', '{ sources(first: 1000) { totalCount } }', ['BAD_INPUT']],
    ['a date that is no day', '{ region(id: "territory:se221", asOf: "2020-02-31") { name } }', ['BAD_INPUT']],
    ['a date that is Cypher', `{ regions(asOf: ${id}) { name } }`, ['BAD_INPUT']],
    ['an unknown label', '{ things(labels: [Record]) { totalCount } }', ['BAD_INPUT']],
    [
      'ten thousand hops',
      '{ paths(from: "territory:se221", to: "territory:se232", maxHops: 10000) { weakest } }',
      ['BAD_INPUT'],
    ],
  ])('%s', async (_, query, codes) => {
    expect((await ask(server, query)).codes).toEqual(codes)
  })

  test('a text of 100,000 signs is searched for and not found', async () => {
    const text = '\\u0027"*:/[~^'.repeat(10_000)
    const { codes } = await ask(server, 'query($text: String!) { search(text: $text) { totalCount } }', {
      variables: { text },
    })
    expect(codes).toEqual([])
  })

  test('ten thousand ids at once', async () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `actor:${i}`)
    const { codes } = await ask(server, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids } })
    expect(codes).toEqual(['BAD_INPUT'])
  })
})

describe('addresses', () => {
  test.each([
    '/statement/%E0%A4%A',
    '/%00',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/..%2f..%2f.env',
    `/${'a'.repeat(7_000)}`,
    '//evil.example/',
  ])('%s', async (url) => {
    const response = await server.inject({ url: url })
    expect(response.statusCode).toBeGreaterThanOrEqual(400)
    expect(response.statusCode).toBeLessThan(500)
    answerOf(response)
  })
})
