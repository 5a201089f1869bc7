import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededGraph } from '../support/graph.ts'
import { ask, packedByBuild, served, type Served } from '../support/served.ts'
import { workFolder } from '../support/worker.ts'

let graph: Graph
let server: Served
beforeAll(async () => {
  graph = await seededGraph()
  server = await served(graph)
})
afterAll(async () => {
  await server.close()
  await graph.close()
})

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ method: 'GET', url, headers })

describe('for machines', () => {
  test('/health says that the process lives', async () => {
    expect((await get('/health')).json()).toEqual({ status: 'alive' })
  })

  test('/ready counts sources and themes and leaves records out', async () => {
    const response = await get('/ready')
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual({ status: 'ready', nodes: 4704, relationships: 9546 })
  })

  test('/metrics counts requests, operations and statements by name', async () => {
    await ask(server, '{ region(id: "territory:se221") { name } }')
    await ask(server, '{ nosuch }')
    const text = (await get('/metrics')).body
    expect(text).toMatch(
      /korskoppling_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/,
    )
    expect(text).toMatch(/korskoppling_graphql_operations_total\{kind="query",outcome="ok"\} [1-9]/)
    expect(text).toMatch(/korskoppling_errors_total\{code="BAD_INPUT"\} [1-9]/)
  })
})

test('a request that may take no longer is stopped and says so, as long as that holds', async () => {
  const state = { limitMs: 1 }
  const hasty = await served(graph, {}, () => state.limitMs)
  expect((await ask(hasty, '{ statistics { things } }')).codes).toEqual(['TIME_LIMIT'])
  state.limitMs = 30_000
  expect((await ask(hasty, '{ statistics { things } }')).codes).toEqual([])
  await hasty.close()
})

describe('pages', () => {
  test.each([
    '/',
    '/explore',
    '/explore?region=a',
    '/query',
    '/sources',
    '/statement/WORKS_ON%7Ca%2Fb%7Cc',
    '/statement/a/b/c',
  ])('%s is the page', async (url) => {
    const response = await get(url)
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    const head = await server.inject({ method: 'HEAD', url })
    expect([head.statusCode, head.body]).toEqual([200, ''])
  })

  test('the policy of the page is strict and its nonce fresh', async () => {
    const [one, two] = [await get('/'), await get('/')]
    const nonce = /'nonce-([^']+)'/.exec(String(one.headers['content-security-policy']))?.[1] ?? ''
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
    expect(one.headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data: blob:; ` +
        `font-src 'self'; style-src-elem 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; ` +
        `base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
    expect(one.body).toBe(`<meta property="csp-nonce" nonce="${nonce}"><style nonce="${nonce}"></style>app`)
    expect(two.body).not.toBe(one.body)
    expect(one.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    })
  })

  test('GraphiQL has a page and a policy of its own, scripts stay ours', async () => {
    const response = await get('/graphiql')
    expect(response.body).toBe('graphiql')
    expect(response.headers['content-security-policy']).toContain("script-src 'self';")
    expect(response.headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'")
  })

  test('hashed files are kept for good and packed, others are asked for again', async () => {
    const hashed = await get('/assets/index-1a2b3c.js', { 'accept-encoding': 'br' })
    expect(hashed.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'application/javascript; charset=utf-8',
    })
    expect((await get('/icon.svg')).headers['cache-control']).toBe('no-cache')
    expect((await get('/index.html')).headers.location).toBe('/')
  })

  test('what the build has packed is sent as it lies there, to whoever can unpack it', async () => {
    const packed = await get('/assets/packed-1a2b3c.js', { 'accept-encoding': 'gzip, br' })
    expect(packed.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'application/javascript; charset=utf-8',
      vary: 'accept-encoding',
    })
    expect(packed.rawPayload).toEqual(brotliCompressSync(packedByBuild))
    const plain = await get('/assets/packed-1a2b3c.js')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toBe('accept-encoding')
    expect(plain.body).toBe(packedByBuild)
  })

  test.each(['/import', '/links/nowhere', '/nowhere', '/assets/none.js', '/explore/x', '/.env', '/assets/../../.env'])(
    '%s is not there: a page for a person, a code for a program',
    async (url) => {
      const program = await get(url)
      expect([program.statusCode, program.json<{ code: string }>().code]).toEqual([404, 'NOT_FOUND'])
      const person = await get(url, { accept: 'text/html,*/*' })
      expect([person.statusCode, person.body.endsWith('app')]).toEqual([404, true])
    },
  )
})

describe('outlines of the maps', () => {
  test('are those of the web build, until an operator names a file: then the polygons in it', async () => {
    expect((await get('/outlines.geojson')).json()).toEqual({ type: 'FeatureCollection', features: [] })
    // prettier-ignore
    const ring = [[12, 55], [15, 55], [15, 57], [12, 55]]
    const geometry = { type: 'Polygon', coordinates: [ring] }
    const file = join(workFolder(), 'counties.geojson')
    const features = [{ type: 'Feature', properties: { owner: 'Eva' }, geometry }]
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', source: 'Länet', features }))
    const own = await served(graph, { KORSKOPPLING_OUTLINES: file })
    const response = await own.inject('/outlines.geojson')
    expect(response.headers['content-type']).toMatch(/^application\/geo\+json/)
    expect(response.json()).toEqual({
      type: 'FeatureCollection',
      source: 'Länet',
      features: [{ type: 'Feature', properties: { around: false }, geometry }],
    })
    await own.close()
  })
})

describe('whoever asks by another name or from another page', () => {
  test.each(['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', 'localhost.evil.example', '192.168.1.7'])(
    'Host "%s" is not answered',
    async (host) => {
      for (const url of ['/', '/ready', '/graphql']) {
        const response = await get(url, { host })
        expect([response.statusCode, response.body]).toEqual([421, expect.stringContaining('NOT_ALLOWED')])
      }
    },
  )

  test.each(['localhost', 'localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'LOCALHOST:8080'])(
    'Host "%s" is this machine',
    async (host) => {
      expect((await get('/health', { host })).statusCode).toBe(200)
    },
  )

  test('off loopback addresses and names that were given are known, other names are not', async () => {
    const open = await served(graph, { HOST: '0.0.0.0', KORSKOPPLING_HOSTS: 's3.example.se' })
    const status = async (host: string) => (await open.inject({ url: '/health', headers: { host } })).statusCode
    expect(await Promise.all(['192.168.1.7:4000', 's3.example.se', 'evil.example'].map(status))).toEqual([
      200, 200, 421,
    ])
    await open.close()
  })

  test('a page of another origin is refused, also with JSON', async () => {
    const from = async (origin: string) => (await ask(server, '{ __typename }', { headers: { origin } })).status
    expect(await from('https://evil.example')).toBe(403)
    expect(await from('null')).toBe(403)
    expect(await from('http://127.0.0.1:5173')).toBe(200)
  })

  test('a query by GET is refused', async () => {
    const response = await get('/graphql?query=%7B__typename%7D', { 'apollo-require-preflight': 'yes' })
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST'])
    expect(response.body).toContain('NOT_ALLOWED')
  })

  test('no answer to a query may be kept, whether it was taken or refused', async () => {
    for (const query of ['{ about { version } }', '{ nosuch }', `{ ${'__typename '.repeat(5000)}}`]) {
      const { headers } = await server.inject({ method: 'POST', url: '/graphql', payload: { query } })
      expect(headers['cache-control']).toBe('no-store')
    }
    expect((await get('/graphql')).headers['cache-control']).toBe('no-store')
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined])(
    'a post that needs no preflight (%s) is refused',
    async (type) => {
      const response = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: type === undefined ? {} : { 'content-type': type },
        payload: Buffer.from('{"query":"{__typename}"}'),
      })
      expect(response.statusCode).toBe(415)
      expect(response.body).not.toContain('Query')
    },
  )

  test('a preflight gets no permission', async () => {
    const response = await server.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'http://localhost:3000', 'access-control-request-method': 'POST' },
    })
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('who may write', () => {
  const all = { HOST: '0.0.0.0', KORSKOPPLING_TOKEN: 'right-token' }

  test.each([
    { who: 'on loopback everybody', environment: {}, may: true },
    { who: 'on loopback also beside a token', environment: { KORSKOPPLING_TOKEN: 'right-token' }, may: true },
    { who: 'elsewhere nobody while no token is set', environment: { HOST: '0.0.0.0' }, may: false },
    { who: 'elsewhere nobody without the token, also from this machine', environment: all, may: false },
    { who: 'nor with a wrong one', environment: all, given: 'Bearer wrong-token', may: false },
    { who: 'nor with the right one in another way', environment: all, given: 'right-token', may: false },
    { who: 'but with the right one', environment: all, given: 'Bearer right-token', may: true },
  ])('$who', async ({ environment, given, may }) => {
    const open = await served(graph, environment)
    const headers: Record<string, string> = given === undefined ? {} : { authorization: given }
    const { data } = await ask(open, '{ about { mayWrite } }', { headers })
    expect(data).toEqual({ about: { mayWrite: may } })
    const refused = await ask(open, dispute, { headers })
    expect(refused.codes).toEqual([may ? 'NOT_FOUND' : 'NOT_ALLOWED'])
    await open.close()
  })

  const dispute = 'mutation { dispute(statement: "no such", reason: "x", by: "test", expects: 0) { id } }'
})

test('off loopback one address may ask so often in a minute; files of the build are not counted', async () => {
  const open = await served(graph, { HOST: '0.0.0.0' })
  const statusOf = async (url: string): Promise<number> => (await open.inject({ method: 'GET', url })).statusCode
  for (let asked = 0; asked < 1_200; asked += 1) expect(await statusOf('/assets/index-1a2b3c.js')).toBe(200)
  for (let asked = 0; asked < 1_200; asked += 1) expect(await statusOf('/health')).toBe(200)
  const refused = await open.inject({ method: 'GET', url: '/health' })
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '60'])
  expect(refused.body).toContain('TOO_MANY_REQUESTS')
  expect(await statusOf('/assets/index-1a2b3c.js')).toBe(200)
  await open.close()
})
