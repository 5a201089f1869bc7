import { createServer } from 'node:net'
import type { Connection, Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { askApp, readiness, startApp, type App } from '../support/app-process.ts'
import { change, rows } from '../support/cypher.ts'
import { emptyGraph, seededGraph } from '../support/graph.ts'
import { tcpProxy } from '../support/tcp-proxy.ts'
import { testConnection } from '../support/worker.ts'

const settingsOf = ({ uri, user, password }: Connection) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
})
/** By `bolt://`, since a routing table would lead past the proxy. */
const through = (port: number) => settingsOf({ ...testConnection(), uri: `bolt://127.0.0.1:${port}` })

describe('a start that cannot be is one clear line and exit code 1', () => {
  async function failed(environment: Record<string, string>): Promise<string> {
    const app = await startApp(environment)
    expect(app.address).toBeUndefined()
    expect(await app.ended).toBe(1)
    expect(app.complaint()).not.toMatch(/\bat \S+ \(|node_modules/)
    return app.complaint()
  }

  test('wrong password', async () => {
    const said = await failed({ ...settingsOf(testConnection()), NEO4J_PASSWORD: 'wrong' })
    expect(said).toMatch(/^GRAPH_LOGIN_REFUSED: \S+: .*password.*\n$/)
    expect(said).not.toContain('wrong"')
  })

  test('database down', async () => {
    const proxy = await tcpProxy(testConnection().uri)
    await proxy.down()
    expect(await failed(through(proxy.port))).toMatch(
      new RegExp(`^GRAPH_UNAVAILABLE: bolt://127.0.0.1:${proxy.port}: .*\\n$`),
    )
  })

  test('a misspelt setting', async () => {
    expect(await failed({ KORSKOPPLING_TOKN: 'x' })).toBe(
      'BAD_SETTING: KORSKOPPLING_TOKN is not a setting: did you mean KORSKOPPLING_TOKEN?\n',
    )
  })

  test('a map that is none', async () => {
    expect(await failed({ KORSKOPPLING_OUTLINES: 'package.json' })).toBe(
      'BAD_SETTING: KORSKOPPLING_OUTLINES: "package.json" is not a GeoJSON file with a FeatureCollection\n',
    )
  })

  test('a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen({ port: 0, host: '127.0.0.1' }, () => resolve()))
    const port = (other.address() as { port: number }).port
    expect(await failed({ PORT: String(port) })).toContain(
      `BAD_SETTING: HOST=127.0.0.1 PORT=${port}: something listens`,
    )
    other.close()
  })
})

describe('a database full of other things', () => {
  const shape = async (graph: Graph) => ({
    nodes: await rows(graph, 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS values ORDER BY n.name'),
    lines: await rows(graph, 'MATCH ()-[r]->() RETURN type(r) AS type'),
    constraints: await rows(graph, 'SHOW CONSTRAINTS YIELD name ORDER BY name'),
    indexes: await rows(graph, 'SHOW INDEXES YIELD name ORDER BY name'),
  })

  test('is left as it is, and the start says what the loader would write', async () => {
    const graph = await emptyGraph()
    for (const { name } of await rows(graph, 'SHOW CONSTRAINTS YIELD name'))
      await graph.schema(`DROP CONSTRAINT ${String(name)}`)
    await graph.schema('DROP INDEX things IF EXISTS')
    await change(graph, "CREATE (:Person {name: 'Ada'})-[:KNOWS]->(:Person {name: 'Bo'})")
    const before = await shape(graph)

    const app = await startApp(settingsOf(testConnection()))
    expect(app.lines.join('\n')).toMatch(
      /holds 3 nodes and relationships that are not ours, so nothing is written to it/,
    )
    expect(app.lines.join('\n')).toMatch(/`npm run seed` would write 4704 things, 9546 statements and \d+ constraints/)
    expect(app.lines.at(-1)).toMatch(/^not ready http:/)
    expect(await readiness(app)).toMatchObject({ http: 503, code: 'GRAPH_EMPTY' })
    expect(await askApp(app, '{ statistics { things } }')).toEqual({ data: { statistics: { things: 0 } }, codes: [] })
    expect(await app.end('SIGTERM')).toBe(0)
    expect(await shape(graph)).toEqual(before)
    await graph.close()
  })
})

describe('a database that goes away while it is served', () => {
  let graph: Graph
  let app: App
  let proxy: Awaited<ReturnType<typeof tcpProxy>>
  beforeAll(async () => {
    graph = await seededGraph()
    proxy = await tcpProxy(testConnection().uri)
    app = await startApp(through(proxy.port))
  })
  afterAll(async () => {
    expect(await app.end('SIGINT')).toBe(0)
    await proxy.down()
    await graph.close()
  })

  const query = '{ region(id: "territory:se221") { name } }'
  const blekinge = { data: { region: { name: 'Blekinge' } }, codes: [] }

  test('is told, and served again by itself when it is back', async () => {
    expect(app.lines.at(-1)).toBe(`ready ${app.address ?? ''}`)
    expect(await askApp(app, query)).toEqual(blekinge)

    await proxy.down()
    expect((await askApp(app, query)).codes).toEqual(['GRAPH_UNAVAILABLE'])
    const told = await vi.waitUntil(async () => (await readiness(app)).http === 503 && (await readiness(app)), 10_000)
    expect(told).toMatchObject({ code: 'GRAPH_UNAVAILABLE', since: expect.stringMatching(/^20\d\d-/) as string })
    expect((await fetch(`${app.address ?? ''}/health`)).status).toBe(200)

    await proxy.up()
    await vi.waitUntil(async () => (await readiness(app)).http === 200, 20_000)
    expect(await askApp(app, query)).toEqual(blekinge)
  })
})
