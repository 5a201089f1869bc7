import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, asker } from '../support/ask.ts'
import { setUp, statementsOf } from '../support/cases.ts'
import { change } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'
import { graphHash } from '../support/graph-hash.ts'
import { served } from '../support/served.ts'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await emptyGraph()
  ask = asker(graph)
})
afterAll(() => graph.close())

const query = `query ($statement: String!, $parameters: JSON, $maxRows: Int, $maxSeconds: Int) {
  runCypher(statement: $statement, parameters: $parameters, maxRows: $maxRows, maxSeconds: $maxSeconds) {
    columns rows limit limits { rows bytes seconds } bytes milliseconds statement
    graph { nodes relationships }
    notices { kind title subject suggestion line column }
    plan { operator parent estimatedRows rows dbHits }
  }
}`

interface Result {
  columns: string[]
  rows: unknown[][]
  limit: string | null
  limits: { rows: number; seconds: number }
  statement: string
  graph: { nodes: { elementId: string }[]; relationships: { elementId: string }[] }
  notices: { kind: string; subject: string | null; suggestion: string | null }[]
  plan: { operator: string; rows: number | null }[] | null
}

const run = async (statement: string, more: Record<string, unknown> = {}) =>
  (await ask<{ runCypher: Result }>(query, { statement, ...more })).runCypher
const refusal = async (statement: string, more: Record<string, unknown> = {}) =>
  (await ask.anyway(query, { statement, ...more })).errors[0]?.extensions ?? {}

describe('values', () => {
  test('val-01: every digit stays', async () => {
    const { rows } = await run(statementsOf('val-01')[0] ?? '')
    const big = { $int: '9007199254740993' }
    const [max, min] = [{ $int: '9223372036854775807' }, { $int: '-9223372036854775808' }]
    expect(rows.map(([first]) => first)).toEqual([big, { $int: '9007199254740992' }, 12])
    expect(rows[0]).toEqual([big, max, min, [big], { pic: big }, 0.30000000000000004])
  })

  test('val-03: rows with the same id stay apart', async () => {
    const { columns, rows } = await run(statementsOf('val-03')[0] ?? '')
    expect([columns, rows]).toEqual([
      ['id', 'type'],
      [
        [1, 'A'],
        [1, 'B'],
        [1, 'C'],
      ],
    ])
  })

  test('val-04: dates, times, durations and points', async () => {
    expect((await run(statementsOf('val-04')[0] ?? '')).rows).toEqual([
      [
        { $date: '2024-02-29' },
        { $dateTime: '2023-05-30T00:59:00-04:00[America/New_York]' },
        { $dateTime: '2024-03-31T03:30:00+02:00[Europe/Stockholm]' },
        { $time: '23:59:59.999+02:00' },
        { $duration: 'P22DT19H51M49.5S' },
        { $duration: 'P2838D' },
        { $point: { srid: 4326, x: 15.59, y: 56.16 } },
      ],
    ])
  })

  test('parameters keep their types, in a variable and in the query itself', async () => {
    const types = 'RETURN valueType($n) AS n, valueType($f) AS f, $text AS text'
    const expected = [['INTEGER NOT NULL', 'FLOAT NOT NULL', 'ö']]
    expect((await run(types, { parameters: { n: 5, f: { $float: '2.0' }, text: 'ö' } })).rows).toEqual(expected)
    const literal = `{ runCypher(statement: "${types}", parameters: { n: 9007199254740993, f: 2.0, text: "ö" }) { rows } }`
    expect(await ask(literal)).toEqual({ runCypher: { rows: expected } })
    expect(await refusal('RETURN $n AS n', { parameters: [1] })).toMatchObject({ code: 'BAD_INPUT' })
    expect(await refusal('RETURN $n AS n', { parameters: { n: 2 ** 60 } })).toMatchObject({
      code: 'BAD_INPUT',
    })
  })

  test('$asOf is today and $columns the areas in force, unless they are given', async () => {
    const statement = 'RETURN $asOf AS day, $columns AS columns'
    expect((await run(statement)).rows).toEqual([[expect.stringMatching(/^\d{4}-\d\d-\d\d$/), {}]])
    expect((await run(statement, { parameters: { asOf: '2001-01-01', columns: { a: ['b'] } } })).rows).toEqual([
      ['2001-01-01', { a: ['b'] }],
    ])
  })
})

test('cnv-06: what rows hold of the graph, also inside lists, maps and paths, each once', async () => {
  await setUp(graph, 'cnv-06')
  const answers = await Promise.all(statementsOf('cnv-06').map((statement) => run(statement)))
  expect(answers.map(({ graph }) => [graph.nodes.length, graph.relationships.length])).toEqual([
    [3, 2],
    [1, 0],
    [0, 0],
  ])
  const actor = { labels: ['Actor', 'University'], properties: { id: 'actor:u', name: 'Provuniversitetet' } }
  expect(answers[0]?.graph.nodes).toContainEqual(expect.objectContaining(actor))
  expect(answers[1]?.graph.nodes).toEqual([expect.objectContaining(actor)])
  expect(answers[2]?.rows).toEqual([[{ name: 'Provuniversitetet', missing: null }]])
  await change(graph, 'MATCH (n) DETACH DELETE n')
})

describe('answers of few words', () => {
  test('wb-05: no rows, no columns, null and the empty text', async () => {
    const [none, finish, nothing, empty] = await Promise.all(statementsOf('wb-05').map((statement) => run(statement)))
    expect([none?.columns, none?.rows]).toEqual([['a', 'b'], []])
    expect(none?.notices.map(({ kind, subject }) => [kind, subject])).toEqual(
      expect.arrayContaining([['unknown_label', 'NoSuchLabel']]),
    )
    expect([finish?.columns, finish?.rows]).toEqual([[], []])
    expect([nothing?.rows, empty?.rows]).toEqual([[[null]], [['']]])
  })

  test('a limit is named, and above the highest it is refused', async () => {
    const endless = 'UNWIND range(1, 10000000000) AS n RETURN n'
    expect(await run(endless, { maxRows: 3 })).toMatchObject({
      rows: [[1], [2], [3]],
      limit: 'rows',
      limits: { rows: 3 },
    })
    const slow = 'UNWIND range(1, 10000000000) AS n WITH n WHERE n < 0 RETURN n'
    expect(await run(slow, { maxSeconds: 1 })).toMatchObject({ rows: [], limit: 'seconds', limits: { seconds: 1 } })
    for (const more of [{ maxRows: 0 }, { maxRows: 1_000_001 }, { maxSeconds: 26 }])
      expect(await refusal('RETURN 1 AS n', more)).toMatchObject({ code: 'BAD_INPUT' })
  })

  test('PROFILE brings the plan with what each step cost, EXPLAIN no row', async () => {
    const profile = await run('PROFILE RETURN 1 AS n')
    expect([profile.rows, profile.plan?.[0]]).toEqual([
      [[1]],
      expect.objectContaining({ operator: 'ProduceResults', rows: 1 }),
    ])
    const explain = await run('EXPLAIN RETURN 1 AS n')
    expect([explain.rows, explain.plan?.[0]]).toEqual([
      [],
      expect.objectContaining({ operator: 'ProduceResults', rows: null }),
    ])
  })

  test('explainCypher says what would be refused, and runs nothing', async () => {
    const explained = await ask(
      '{ read: explainCypher(statement: "RETURN $asOf AS day") { type columns statement } write: explainCypher(statement: "CREATE (:X)") { type } }',
    )
    expect(explained).toEqual({
      read: { type: 'r', columns: ['day'], statement: 'RETURN $asOf AS day' },
      write: { type: 'w' },
    })
  })
})

describe('reads only', () => {
  const guarded = statementsOf('grd-02')

  test.each(guarded.slice(0, 10).map((statement) => [statement]))('grd-02: %s', async (statement) => {
    const before = await graphHash(graph)
    expect(await refusal(statement)).toMatchObject({
      code: expect.stringMatching(/^(READ_ONLY|NOT_ALLOWED)$/) as unknown,
      guard: expect.stringMatching(/^(text|plan|session)$/) as unknown,
      instead: expect.any(String) as unknown,
    })
    expect(await graphHash(graph)).toBe(before)
  })

  test('grd-02: EXPLAIN of a write shows the plan and writes nothing', async () => {
    const before = await graphHash(graph)
    expect((await run(guarded[10] ?? '')).plan?.length).toBeGreaterThan(0)
    expect(await graphHash(graph)).toBe(before)
  })

  test('grd-03: alarming words inside names and texts pass', async () => {
    const answers = await Promise.all(statementsOf('grd-03').map((statement) => run(statement)))
    expect(answers.map(({ columns }) => columns)).toEqual([['set', 'delete'], ['drop', 'merge'], ['n'], ['text']])
    expect(answers.map(({ rows }) => rows)).toEqual([[], [[1, 'csv']], [[0]], [['CALL { CREATE (:X) }']]])
  })

  test('wb-06: batches in transactions of their own are read or refused by name, a write is refused', async () => {
    const [reading = '', writing = ''] = statementsOf('wb-06')
    const { data, errors } = await ask.anyway(query, { statement: reading })
    if (errors.length === 0) expect(data).toMatchObject({ runCypher: { rows: [[2], [4], [6]] } })
    else
      expect(errors[0]).toMatchObject({
        message: expect.stringContaining('IN TRANSACTIONS') as unknown,
        extensions: { code: 'NOT_ALLOWED' },
      })
    expect((await refusal(writing)).code).toMatch(/^(READ_ONLY|NOT_ALLOWED)$/)
  })

  test('wb-07: commands of other clients are called what they are', async () => {
    for (const statement of statementsOf('wb-07'))
      expect(await refusal(statement)).toMatchObject({
        code: 'NOT_ALLOWED',
        rule: 'client_command',
        instead: expect.any(String) as unknown,
      })
  })

  test('what the parser refuses is named with its place', async () => {
    expect(await refusal('MATCH (n)\nRETRUN n')).toMatchObject({ code: 'BAD_CYPHER', line: 2, column: 1 })
  })
})

test("off this machine statements of one's own need the token", async () => {
  const ask = {
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ runCypher(statement: "RETURN 1 AS n") { rows } }' },
  } as const
  const open = await served(graph, { HOST: '0.0.0.0', KORSKOPPLING_TOKEN: 'a-token-for-tests' })
  const closed = await open.inject({ ...ask, headers: {} })
  expect(closed.json()).toMatchObject({ data: null, errors: [{ extensions: { code: 'NOT_ALLOWED' } }] })
  const opened = await open.inject({ ...ask, headers: { authorization: 'Bearer a-token-for-tests' } })
  expect(opened.json()).toEqual({ data: { runCypher: { rows: [[1]] } } })
  await open.close()
})
