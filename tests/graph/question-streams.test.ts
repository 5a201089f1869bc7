import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededGraph } from '../support/graph.ts'
import { served, type Served } from '../support/served.ts'
import { linesOf } from '../support/streams.ts'

let graph: Graph
/** On an address of the network, where statements of one's own need the token. */
let server: Served
beforeAll(async () => {
  graph = await seededGraph()
  server = await served(graph, { HOST: '0.0.0.0', KORSKOPPLING_TOKEN: 'a-token-for-tests' })
})
afterAll(async () => {
  await server.close()
  await graph.close()
})

const ask = (url: string, payload: object) => server.inject({ method: 'POST', url, payload })
const question = 'bridges/bridging-actors'

test('a question of the library is answered without the token, under its own name', async () => {
  const { statusCode, headers, body } = await ask('/query.csv', { question, asOf: '2026-11-25', form: 'spreadsheet' })
  expect([statusCode, headers['content-disposition']]).toEqual([
    200,
    'attachment; filename="bridges-bridging-actors.csv"',
  ])
  expect(body.split('\r\n').length).toBeGreaterThan(5)
})

test('its parameters are those that are given, else the defaults; the lines say the text that ran', async () => {
  const usual = linesOf((await ask('/query.ndjson', { question })).body)
  const few = linesOf((await ask('/query.ndjson', { question, parameters: { atLeast: 4 } })).body)
  expect(few.length).toBeLessThan(usual.length)
  expect(usual.at(-1)?.end?.statement).toContain('$atLeast')
})

test.each([
  [{ question: 'bridges/nothing' }, 404, 'NOT_FOUND'],
  [{ question, parameters: { region: 'territory:nowhere' } }, 404, 'NOT_FOUND'],
  [{ question, parameters: { atLeast: 'many' } }, 400, 'BAD_INPUT'],
  [{ question, asOf: '2019-02-31' }, 400, 'BAD_INPUT'],
])('%j is refused with a status and a code', async (body, status, code) => {
  for (const url of ['/query.csv', '/query.ndjson']) {
    const response = await ask(url, body)
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([status, code])
  }
})
