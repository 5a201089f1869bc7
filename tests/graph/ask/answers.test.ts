import { type Graph, openGraph, type Value, valueText } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerTo, refusalOf } from '../../support/asked.ts'
import { setUp, statementsOf } from '../../support/cases.ts'
import { emptyGraph } from '../../support/graph.ts'
import { change, rows } from '../../support/cypher.ts'
import { testConnection } from '../../support/worker.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await setUp(graph, 'wb-01')
  await change(graph, "MATCH (r:Region) CREATE (r)-[:PART_OF {id: 'x'}]->(:Theme {name: 'Trä'})")
})
afterAll(() => graph.close())

const one = async (statement: string) => (await answerTo(graph, statement)).rows[0]

describe('values', () => {
  test('val-01: every digit, everywhere', async () => {
    const [statement = ''] = statementsOf('val-01')
    const { columns, rows } = await answerTo(graph, statement)
    expect(columns).toEqual(['big', 'max', 'min', 'inList', 'inMap', 'f'])
    expect(rows.map((row) => row.map(valueText).slice(0, 3))).toEqual([
      ['9007199254740993', '9223372036854775807', '-9223372036854775808'],
      ['9007199254740992', '9223372036854775807', '-9223372036854775808'],
      ['12', '9223372036854775807', '-9223372036854775808'],
    ])
    expect(rows[0]?.slice(3)).toEqual([
      [{ $int: '9007199254740993' }],
      { pic: { $int: '9007199254740993' } },
      0.30000000000000004,
    ])
  })

  test('val-04: times, durations and places read the same in every zone', async () => {
    const [statement = ''] = statementsOf('val-04')
    expect(await one(statement)).toEqual([
      { $date: '2024-02-29' },
      { $dateTime: '2023-05-30T00:59:00-04:00[America/New_York]' },
      { $dateTime: '2024-03-31T03:30:00+02:00[Europe/Stockholm]' },
      { $time: '23:59:59.999+02:00' },
      { $duration: 'P22DT19H51M49.5S' },
      { $duration: 'P2838D' },
      { $point: { srid: 4326, x: 15.59, y: 56.16 } },
    ])
  })

  test('nodes, relationships and paths, also in lists and maps', async () => {
    const [row] = (await answerTo(graph, 'MATCH p = (r:Region)-[l]->(t) RETURN r, [l] AS l, {p: p} AS p')).rows
    const [node, [line], { p }] = row as unknown as [Tagged, Tagged[], { p: Tagged }]
    const region = { labels: ['Territory', 'Region'], properties: { name: 'Blekinge', nutsCode: 'SE221' } }
    expect(node.$node).toMatchObject(region)
    expect(line?.$relationship).toMatchObject({
      type: 'PART_OF',
      start: node.$node?.elementId,
      properties: { id: 'x' },
    })
    expect(p.$path?.nodes).toEqual([node.$node, { ...((p.$path?.nodes as Value[])[1] as object), labels: ['Theme'] }])
    expect(p.$path?.relationships).toEqual([line?.$relationship])
  })

  test('parameters arrive as what they are', async () => {
    const parameters = {
      whole: 2,
      big: { $int: '9007199254740993' },
      float: { $float: '2.0' },
      day: { $date: '2024-02-29' },
      moment: { $dateTime: '2023-05-30T00:59:00-04:00[America/New_York]' },
      span: { $duration: 'P1Y2MT-0.5S' },
      place: { $point: { srid: 4326, x: 15, y: 56.16 } },
    }
    const names = Object.keys(parameters)
    const types = `RETURN [${names.map((name) => `valueType($${name})`).join(', ')}] AS types`
    const typed = await answerTo(graph, types, { parameters })
    const notNull = ['INTEGER', 'INTEGER', 'FLOAT', 'DATE', 'ZONED DATETIME', 'DURATION', 'POINT']
    expect(typed.rows).toEqual([[notNull.map((type) => `${type} NOT NULL`)]])
    const back = await answerTo(graph, 'RETURN $all AS a', { parameters: { all: parameters } })
    expect(back.rows).toEqual([[parameters]])
  })

  test('a parameter that was not given is named before anything runs', async () => {
    expect(await refusalOf(graph, 'RETURN $a AS a, $b AS b')).toMatchObject({
      code: 'BAD_INPUT',
      facts: { missing: ['a', 'b'] },
    })
  })
})

interface Tagged {
  $node?: { elementId: string }
  $relationship?: object
  $path?: { nodes: unknown; relationships: unknown }
}

describe('wb-05: an answer without rows, and one without columns', () => {
  const [noRows = '', noColumns = '', nothing = '', emptyText = ''] = statementsOf('wb-05')

  test('no rows: the columns are there, and what does not exist is named', async () => {
    const { columns, rows, end } = await answerTo(graph, noRows)
    expect({ columns, rows }).toEqual({ columns: ['a', 'b'], rows: [] })
    expect(end.notices.map(({ kind, subject }) => [kind, subject])).toEqual(
      expect.arrayContaining([
        ['unknown_label', 'NoSuchLabel'],
        ['unknown_property', 'a'],
      ]),
    )
  })

  test('no columns', async () => {
    expect(await answerTo(graph, noColumns)).toMatchObject({ columns: [], rows: [], end: { rows: 0, limit: null } })
  })

  test('null is a row, and not the empty text', async () => {
    expect(await answerTo(graph, nothing)).toMatchObject({ columns: ['x'], rows: [[null]] })
    expect(await answerTo(graph, emptyText)).toMatchObject({ columns: ['x'], rows: [['']] })
  })
})

describe('notices', () => {
  test('wb-01: a label in the wrong case is marked, and the right one suggested', async () => {
    const [statement = ''] = statementsOf('wb-01')
    const { rows, end } = await answerTo(graph, statement)
    expect(rows).toEqual([])
    expect(end.notices).toEqual([
      expect.objectContaining({ kind: 'unknown_label', subject: 'region', suggestion: 'Region', line: 1, column: 10 }),
    ])
    const { notices } = await graph.explain(statement, {})
    expect(notices).toEqual(end.notices)
  })

  test('a type and a property, with their places on the second line', async () => {
    const { end } = await answerTo(graph, 'MATCH (r:Region)\n  -[l:PRT_OF]->() WHERE l.nutscode = 1 RETURN l')
    expect(end.notices).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'unknown_type', subject: 'PRT_OF', suggestion: 'PART_OF', line: 2, column: 7 }),
        expect.objectContaining({ kind: 'unknown_property', subject: 'nutscode', suggestion: 'nutsCode', line: 2 }),
      ]),
    )
  })

  test.each([
    ['MATCH (a), (b) RETURN count(*) AS n', 'cartesian_product'],
    ['MATCH (a) RETURN id(a) AS n', 'deprecated'],
  ])('%s: %s', async (statement, kind) => {
    const { end } = await answerTo(graph, statement)
    expect(end.notices.map((notice) => notice.kind)).toEqual([kind])
  })
})

describe('plans', () => {
  test('EXPLAIN gives the columns and the plan and runs nothing', async () => {
    const { columns, rows, end } = await answerTo(graph, 'EXPLAIN MATCH (r:Region) RETURN r.name AS name')
    expect({ columns, rows }).toEqual({ columns: ['name'], rows: [] })
    expect(end.plan?.map(({ operator, parent }) => [operator, parent])).toEqual([
      ['ProduceResults', null],
      ['Projection', 0],
      ['NodeByLabelScan', 1],
    ])
    expect(end.plan?.every(({ rows, dbHits }) => rows === null && dbHits === null)).toBe(true)
  })

  test('PROFILE gives the rows and counts them', async () => {
    const { rows, end } = await answerTo(graph, 'profile MATCH (r:Region) RETURN r.name AS name')
    expect(rows).toEqual([['Blekinge']])
    expect(end.plan?.[0]).toMatchObject({ operator: 'ProduceResults', rows: 1, dbHits: 0 })
  })

  test('explain tells what would be refused', async () => {
    expect(await graph.explain('MATCH (r:Region) RETURN r', {})).toMatchObject({ type: 'r', columns: ['r'] })
    expect(await graph.explain('CREATE (n:Region) RETURN n', {})).toMatchObject({ type: 'rw', columns: ['n'] })
    const product = await graph.explain('MATCH (a), (b), (c) RETURN a', {})
    expect(product.estimatedRows).toBeGreaterThanOrEqual(8)
    expect(await rows(graph, 'MATCH (n:Region) RETURN count(n) AS n')).toEqual([{ n: 1 }])
  })
})

describe("the database's own faults", () => {
  test.each([
    ['RETRN 1', '"RETRN" is not expected here', [1, 1]],
    ['MATCH (r)\nRETURN m', 'Variable `m` not defined', [2, 8]],
    ['EXPLAIN MATCH (r)\nRETURN m', 'Variable `m` not defined', [2, 8]],
    ['MATCH (n) WHERE n.x =', 'the statement is not complete: expected an expression', [1, 22]],
    ['RETURN 1/0 AS n', '/ by zero', [null, null]],
    ['', 'there is no statement', [1, 1]],
  ])('%s', async (statement, words, [line, column]) => {
    const error = await refusalOf(graph, statement)
    expect(error).toMatchObject({ code: 'BAD_CYPHER', facts: { line, column } })
    expect(error.message).toContain(words)
    expect(error.message).not.toContain('^')
    expect(error.message).not.toContain('FOREACH')
  })
})

test('a door that is shut', async () => {
  const shut = openGraph({ ...testConnection(), uri: 'bolt://127.0.0.1:1' })
  expect(await refusalOf(shut, 'RETURN 1 AS one')).toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  await shut.close()
})
