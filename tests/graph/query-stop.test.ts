import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCommand } from '../support/command.ts'
import { statementsOf } from '../support/cases.ts'
import { change } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'
import { runningCount, until } from '../support/running.ts'
import { served, type Served } from '../support/served.ts'
import { listening, post } from '../support/streams.ts'

let graph: Graph
let server: Served
let address: string
beforeAll(async () => {
  graph = await emptyGraph()
  // Enough for a product of three that nobody would wait for.
  await change(graph, "UNWIND range(1, 5000) AS i CREATE (:Theme {id: 'theme:' + i})")
  server = await served(graph)
  address = await listening(server)
})
afterAll(async () => {
  await server.close()
  await change(graph, 'MATCH (n) DETACH DELETE n')
  await graph.close()
})

const [endless = ''] = statementsOf('lim-01')
const product = 'MATCH (a), (b), (c) WHERE a.id < b.id AND b.id < c.id RETURN count(*) AS many'
const running = async () =>
  (await runningCount(graph, 'UNWIND range(1, 100000) AS b')) + (await runningCount(graph, product))
/** Planned and begun. */
const begun = () => until(async () => (await running()) === 1, 20_000)

async function expectStopped(): Promise<void> {
  const took = await until(async () => (await running()) === 0, 10_000)
  console.log(`ended in the database after ${took} ms`)
  expect(took).toBeLessThan(2_000)
}

// lim-01; a browser that stops or closes does to its request what these do.
describe('a statement ends in the database within two seconds', () => {
  test.each([
    ['/query.ndjson', { statement: endless, maxSeconds: 120 }],
    ['/query.csv', { statement: endless, maxSeconds: 120 }],
    ['/query.ndjson', { statement: product, maxSeconds: 120 }],
    [
      '/graphql',
      {
        query: 'query ($s: String!) { runCypher(statement: $s, maxSeconds: 25) { columns } }',
        variables: { s: endless },
      },
    ],
  ])('when the request to %s is aborted; the next one is answered at once', async (path, body) => {
    const stop = new AbortController()
    const asked = post(`${address}${path}`, body, { signal: stop.signal })
      .then((response) => response.text())
      .catch((error: unknown) => error)
    await begun()
    stop.abort()
    await expectStopped()
    expect(await asked).toMatchObject({ name: 'AbortError' })
    const next = await post(`${address}/query.csv`, { statement: 'RETURN 1 AS one' })
    expect(await next.text()).toBe('one\r\n1\r\n')
  })

  test('when rows have come already', async () => {
    const stop = new AbortController()
    const statement = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b'
    const response = await post(`${address}/query.ndjson`, { statement, maxRows: 1_000_000 }, { signal: stop.signal })
    await response.body?.getReader().read()
    await begun()
    stop.abort()
    await expectStopped()
  })

  test.each([endless, product])(
    'when Ctrl-C is pressed in the command line, which ends with 130: %s',
    async (statement) => {
      const command = startCommand('korskoppling', ['query', statement])
      await begun()
      command.process.kill('SIGINT')
      await expectStopped()
      const { code, out } = await command.ended
      expect(code).toBe(130)
      // The key may be pressed before the first line is out; half a line never is.
      expect(['', 's\r\n', 'many\r\n']).toContain(out)
    },
  )
})
