import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { change } from '../support/cypher.ts'
import { setUp, statementsOf } from '../support/cases.ts'
import { emptyGraph } from '../support/graph.ts'
import { graphHash } from '../support/graph-hash.ts'
import { runningCount, until } from '../support/running.ts'
import { served, type Served } from '../support/served.ts'
import { linesOf, listening, post } from '../support/streams.ts'

let graph: Graph
let server: Served
let address: string
beforeAll(async () => {
  graph = await emptyGraph()
  server = await served(graph)
  address = await listening(server)
})
afterAll(async () => {
  await server.close()
  await graph.close()
})

const ndjson = (body: object) => post(`${address}/query.ndjson`, body)
const csv = (body: object) => post(`${address}/query.csv`, body)
const lines = async (body: object) => linesOf(await (await ndjson(body)).text())
const csvText = async (body: object) => await (await csv(body)).text()
const records = async (body: object) => (await csvText(body)).split('\r\n').slice(0, -1)
const only = (name: string) => statementsOf(name)[0] ?? ''

/** Long enough that no buffer between database and reader holds it. */
const long = `UNWIND range(1, 300000) AS n RETURN n, '${'x'.repeat(200)}' AS padding`

describe('lines of JSON', () => {
  test('columns, rows, and an end that says how it went', async () => {
    const response = await ndjson({
      statement: 'UNWIND [1, 2.0, $day] AS n RETURN n',
      parameters: { day: { $date: '2024-02-29' } },
    })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
    ])
    const [first, ...rest] = linesOf(await response.text())
    expect(first).toEqual({ columns: ['n'] })
    expect(rest.slice(0, 3)).toEqual([{ row: [1] }, { row: [{ $float: '2.0' }] }, { row: [{ $date: '2024-02-29' }] }])
    expect(rest[3]?.end).toMatchObject({
      rows: 3,
      limit: null,
      limits: { rows: 5000, seconds: 10 },
      notices: [],
      plan: null,
      statement: 'UNWIND [1, 2.0, $day] AS n RETURN n',
    })
  })

  test('a limit is named in the end', async () => {
    const answer = await lines({ statement: 'UNWIND range(1, 10) AS n RETURN n', maxRows: 4 })
    expect(answer).toHaveLength(6)
    expect(answer.at(-1)?.end).toMatchObject({ rows: 4, limit: 'rows', limits: { rows: 4 } })
  })

  test('what is refused before the first line is a plain error with its facts', async () => {
    const write = await ndjson({ statement: 'CREATE (:X)' })
    expect(write.status).toBe(403)
    expect(await write.json()).toMatchObject({ code: 'READ_ONLY', guard: 'plan', rule: 'write' })
    const wrong = await ndjson({ statement: 'RETRUN 1' })
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toMatchObject({ code: 'BAD_CYPHER', line: 1, column: 1 })
    const limit = await ndjson({ statement: 'RETURN 1 AS n', maxRows: 2_000_000 })
    expect([limit.status, await limit.json()]).toEqual([400, expect.objectContaining({ code: 'BAD_INPUT' })])
  })

  test('what fails on the way is a last line', async () => {
    const answer = await lines({ statement: 'UNWIND [2, 1, 0] AS n RETURN 2 / n AS half' })
    expect(answer[0]).toEqual({ columns: ['half'] })
    expect(answer.at(-1)?.error).toEqual(
      expect.objectContaining({ code: expect.stringMatching(/^[A-Z_]+$/) as unknown }),
    )
  })

  test('$asOf and $columns are filled in, unless they are given', async () => {
    const statement = 'RETURN $asOf AS day, keys($columns) AS territories'
    expect((await lines({ statement, asOf: '2019-06-30' }))[1]).toEqual({ row: ['2019-06-30', []] })
    expect((await lines({ statement, parameters: { asOf: '2001-01-01', columns: { a: [] } } }))[1]).toEqual({
      row: ['2001-01-01', ['a']],
    })
    expect((await lines({ statement }))[1]?.row?.[0]).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect((await ndjson({ statement, asOf: 'soon' })).status).toBe(400)
  })
})

describe('CSV', () => {
  test('says charset, form and name in its headers', async () => {
    const { headers } = await csv({ statement: 'RETURN 1 AS n' })
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="query.csv"',
    })
    expect(headers.get('content-encoding')).toBeNull()
  })

  test('lim-02: all rows by default; with a limit the file does not pass for complete', async () => {
    const all = await records({ statement: only('lim-02') })
    expect([all.length, all[0], all.at(-1)]).toEqual([5_001, 'n,text', '5000,"rad 5000; ""slut"""'])
    const some = await records({ statement: only('lim-02'), maxRows: 1_000 })
    expect(some).toHaveLength(1_002)
    expect(some.at(-1)).toBe('# incomplete: the limit of 1000 rows cut it short here')
  })

  test('val-01: every digit stays', async () => {
    const [head, first] = await records({ statement: only('val-01') })
    expect(head).toBe('big,max,min,inList,inMap,f')
    expect(first).toBe(
      '9007199254740993,9223372036854775807,-9223372036854775808,[9007199254740993],{pic: 9007199254740993},0.30000000000000004',
    )
  })

  test('val-03: a column called id makes no rows one', async () => {
    expect(await records({ statement: only('val-03') })).toEqual(['id,type', '1,A', '1,B', '1,C'])
  })

  test('val-04: dates, times, durations and points are readable', async () => {
    expect(await csvText({ statement: only('val-04') })).toMatch(
      /^d,ny,st,t,du,span,p\r\n2024-02-29,2023-05-30T00:59:00-04:00\[America\/New_York\],2024-03-31T03:30:00\+02:00\[Europe\/Stockholm\],23:59:59\.999\+02:00,P22DT19H51M49\.5S,P2838D,"point\(\{longitude: 15\.59, latitude: 56\.16\}\)"\r\n$/,
    )
  })

  test('wb-05: no rows, no columns, null and the empty text', async () => {
    const answers = await Promise.all(statementsOf('wb-05').map((statement) => csvText({ statement })))
    expect(answers).toEqual(['a,b\r\n', '', 'x\r\n\r\n', 'x\r\n""\r\n'])
  })

  test('a statement that fails before its first row is refused and not sent as a file', async () => {
    const response = await csv({ statement: 'RETURN 1 / $n AS n', parameters: { n: 0 } })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
  })

  test('an error on the way is said in a last line', async () => {
    const lastLine = (await records({ statement: 'UNWIND range(0, 5000) AS n RETURN 1 / (4000 - n) AS n' })).at(-1)
    expect(lastLine).toMatch(/^"?# incomplete: [A-Z_]+, /)
  })
})

describe('for spreadsheets', () => {
  test('csv-02: texts that begin like formulas cannot run, numbers stay numbers', async () => {
    const texts = ['=HYPERLINK("http://x.invalid";"Klicka")', '+46 prov', '-5 % mål', '@SUM(A1)', '\t=1+1']
    await change(graph, 'UNWIND $texts AS name CREATE (:Initiative {id: name, name: name, amount: -12.5})', { texts })
    const statement = 'MATCH (n:Initiative) RETURN n.name AS name, n.amount AS amount ORDER BY name'
    expect((await records({ statement })).slice(1)).toEqual([
      '"\'\t=1+1",-12.5',
      "'+46 prov,-12.5",
      "'-5 % mål,-12.5",
      `"'=HYPERLINK(""http://x.invalid"";""Klicka"")",-12.5`,
      "'@SUM(A1),-12.5",
    ])
    expect((await lines({ statement })).flatMap(({ row }) => (row ? [row[0]] : [])).sort()).toEqual([...texts].sort())
    expect((await records({ statement, form: 'spreadsheet' }))[2]).toBe("'+46 prov;-12,5")
  })

  test('shr-04: the mark, the semicolon and the letters of the chosen form', async () => {
    await setUp(graph, 'shr-04')
    const statement = 'MATCH (a:Actor) RETURN a.id AS id, a.name AS name ORDER BY id'
    const bytes = Buffer.from(await (await csv({ statement, form: 'spreadsheet' })).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.subarray(3).toString()).toBe(
      'id;name\r\nactor:xl-1;"Västra Götaland; ""Blå""\nrad två"\r\nactor:xl-2;"Örnsköldsvik, Ærø & Åland"\r\n',
    )
    expect((await csvText({ statement })).startsWith('id,name\r\nactor:xl-1,"Västra')).toBe(true)
  })
})

describe('reads only', () => {
  const guarded = statementsOf('grd-02')

  test.each(guarded.slice(0, 10).map((statement) => [statement]))('grd-02: %s', async (statement) => {
    const before = await graphHash(graph)
    for (const answer of [await ndjson({ statement }), await csv({ statement })]) {
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({
        code: expect.stringMatching(/^(READ_ONLY|NOT_ALLOWED)$/) as unknown,
        guard: expect.stringMatching(/^(text|plan|session)$/) as unknown,
        instead: expect.any(String) as unknown,
      })
    }
    expect(await graphHash(graph)).toBe(before)
  })

  test('grd-02: EXPLAIN of a write shows the plan and writes nothing', async () => {
    const before = await graphHash(graph)
    const answer = await lines({ statement: guarded[10] ?? '' })
    expect(answer.at(-1)?.end).toMatchObject({ rows: 0, plan: expect.arrayContaining([expect.anything()]) as unknown })
    expect(await graphHash(graph)).toBe(before)
  })

  test('grd-03: alarming words inside names and texts pass', async () => {
    const answers = await Promise.all(statementsOf('grd-03').map((statement) => csvText({ statement })))
    expect(answers).toEqual([
      'set,delete\r\n',
      'drop,merge\r\n1,csv\r\n',
      'n\r\n0\r\n',
      'text\r\nCALL { CREATE (:X) }\r\n',
    ])
  })

  test('wb-06: batches in transactions of their own are read or refused by name, a write is refused', async () => {
    const [reading = '', writing = ''] = statementsOf('wb-06')
    const read = await ndjson({ statement: reading })
    const text = await read.text()
    expect(text).not.toMatch(/implicit|explicit/)
    if (read.status === 200) expect(linesOf(text).flatMap(({ row }) => row ?? [])).toEqual([2, 4, 6])
    else expect([read.status, text]).toEqual([403, expect.stringContaining('IN TRANSACTIONS')])
    expect((await ndjson({ statement: writing })).status).toBe(403)
    expect(await runningCount(graph, 'IN TRANSACTIONS')).toBe(0)
  })

  test('wb-07: commands of other clients are called what they are', async () => {
    for (const statement of statementsOf('wb-07')) {
      const answer = await ndjson({ statement })
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ code: 'NOT_ALLOWED', rule: 'client_command' })
    }
  })
})

describe('who may ask, and how', () => {
  test('only JSON by POST, so that no other page can', async () => {
    for (const path of ['/query.ndjson', '/query.csv']) {
      const get = await fetch(`${address}${path}`)
      expect([get.status, get.headers.get('allow'), await get.json()]).toEqual([
        405,
        'POST',
        expect.objectContaining({ code: 'NOT_ALLOWED' }),
      ])
      const text = { method: 'POST', body: '{"statement":"RETURN 1 AS n"}' }
      for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
        expect((await fetch(`${address}${path}`, { ...text, headers: { 'content-type': type } })).status).toBe(415)
      const foreign = await post(
        `${address}${path}`,
        { statement: 'RETURN 1 AS n' },
        { headers: { origin: 'https://evil.example' } },
      )
      expect(foreign.status).toBe(403)
    }
  })

  test("off this machine statements of one's own need the token", async () => {
    const token = 'a-token-for-tests'
    const open = await served(graph, { HOST: '0.0.0.0', KORSKOPPLING_TOKEN: token })
    const ask = async (headers: Record<string, string>) => {
      const asked = { method: 'POST', url: '/query.csv', headers, payload: { statement: 'RETURN 1 AS n' } } as const
      const { statusCode, body } = await open.inject(asked)
      return [statusCode, body]
    }
    expect(await ask({})).toEqual([403, expect.stringMatching(/NOT_ALLOWED.*KORSKOPPLING_TOKEN/)])
    expect(await ask({ authorization: 'Bearer wrong' })).toEqual([403, expect.any(String)])
    expect(await ask({ authorization: `Bearer ${token}` })).toEqual([200, 'n\r\n1\r\n'])
    await open.close()
  })
})

describe('a stream', () => {
  test.each(['/query.ndjson', '/query.csv'])(
    '%s begins before the last row is read, and waits for a slow reader',
    async (path) => {
      const response = await post(`${address}${path}`, {
        statement: long,
        maxRows: 300_000,
        maxBytes: 500_000_000,
        maxSeconds: 60,
      })
      const reader = response.body?.getReader()
      const first = await reader?.read()
      expect(first?.value?.length).toBeGreaterThan(0)
      await new Promise((resolve) => void setTimeout(resolve, 1_500))
      expect(await runningCount(graph, 'range(1, 300000)')).toBe(1)
      let bytes = first?.value?.length ?? 0
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) bytes += next.value.length
      expect(bytes).toBeGreaterThan(300_000 * 200)
      await until(async () => (await runningCount(graph, 'range(1, 300000)')) === 0, 2_000)
    },
  )
})
