import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { askApp, type App, startApp } from '../../support/app-process.ts'
import { emptyGraph } from '../../support/graph.ts'
import { linesOf, post } from '../../support/streams.ts'
import { testConnection } from '../../support/worker.ts'

vi.setConfig({ testTimeout: 300_000 })

let app: App
beforeAll(async () => {
  await (await emptyGraph()).close()
  const { uri, user, password } = testConnection()
  const small = { NODE_OPTIONS: '--max-old-space-size=512' }
  app = await startApp({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...small })
})
afterAll(() => app.end('SIGINT'))

async function end(statement: string, limits: object = {}): Promise<unknown> {
  const response = await post(`${app.address ?? ''}/query.ndjson`, { statement, ...limits })
  return linesOf(await response.text()).at(-1)
}

const wide = 'UNWIND range(1, 4000) AS i RETURN [x IN range(1, 2000) | {}] AS list'
const large: readonly (readonly [statement: string, limit: string | null])[] = [
  ['UNWIND range(1, 9000000) AS i RETURN collect(i) AS list', 'bytes'],
  ['UNWIND range(1, 3000000) AS i RETURN collect({}) AS list', 'bytes'],
  // Many large rows of which none is too large: the rest waits in the database.
  [wide, null],
  [`UNWIND range(1, 400) AS i RETURN '${'x'.repeat(50_000)}' + '${'y'.repeat(45_000)}' AS text`, null],
]

test('rows larger than the memory of a small server are cut off, and the server goes on', async () => {
  for (const [statement, limit] of large)
    expect(await end(statement, { maxBytes: 500_000_000, maxSeconds: 60 }), statement).toMatchObject({ end: { limit } })
  const whole = `{ runCypher(statement: "${wide}", maxSeconds: 25) { limit } }`
  expect(await askApp(app, whole)).toMatchObject({ data: { runCypher: { limit: 'bytes' } } })
  expect(await askApp(app, '{ about { version } }')).toMatchObject({ codes: [] })
})
