import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { type App, askApp, readiness, startApp } from '../support/app-process.ts'
import { isAlive, serverPid } from '../support/launcher-process.ts'
import { workFolder } from '../support/worker.ts'

// A first start of a database and a whole load, on whatever machine.
vi.setConfig({ testTimeout: 240_000 })

/** The product on a local database of its own, through everything that can happen to it; the tests build on each other. */
const home = join(workFolder(), 'app-life')
const start = () => startApp({ KORSKOPPLING_HOME: home })
let app: App

afterAll(async () => {
  await app.end('SIGTERM')
})

const entries = async () => (await askApp(app, '{ entries { edges { node { by reason } } } }')).data
const kept = { entries: { edges: [{ node: { by: 'Ada', reason: 'it ended' } }] } }

test('a first start fills the graph and says where things are', async () => {
  app = await start()
  expect(app.lines.at(-1)).toBe(`ready ${app.address ?? ''}`)
  expect(app.lines.join('\n')).toContain(`a local Neo4j that keeps its data in ${home}`)
  expect(app.lines.join('\n')).toContain('`npx korskoppling export --records`')
  expect(await readiness(app)).toMatchObject({ http: 200, nodes: 4704, relationships: 9546 })
  const statement = await askApp(
    app,
    '{ sources(first: 1) { edges { node { evidenceOf(first: 1) { edges { node { id } } } } } } }',
  )
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(statement.data))?.[1] ?? ''
  const disputed = `mutation { dispute(statement: "${id}", reason: "it ended", by: "Ada", expects: 0) { id } }`
  expect((await askApp(app, disputed)).codes).toEqual([])
})

test('Ctrl-C leaves no process', async () => {
  const database = serverPid(home)
  const began = Date.now()
  expect(await app.end('SIGINT')).toBe(0)
  expect(Date.now() - began).toBeLessThan(5_000)
  expect(isAlive(database)).toBe(false)
})

test('a second start keeps what was there', async () => {
  app = await start()
  expect(await entries()).toEqual(kept)
})

test('after kill -9 of the app the next start finds the database and its data', async () => {
  const database = serverPid(home)
  await app.end('SIGKILL')
  expect(isAlive(database)).toBe(true)
  app = await start()
  expect(serverPid(home)).toBe(database)
  expect(await entries()).toEqual(kept)
})
