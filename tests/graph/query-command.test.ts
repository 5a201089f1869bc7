import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statementsOf } from '../support/cases.ts'
import { runCommand, startCommand } from '../support/command.ts'
import { emptyGraph } from '../support/graph.ts'
import { workFolder } from '../support/worker.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

const korskoppling = (...options: string[]) => runCommand('korskoppling', options)
const query = (...options: string[]) => korskoppling('query', ...options)

test('a statement as argument, in a file, on stdin', async () => {
  const file = join(workFolder(), 'one.cypher')
  writeFileSync(file, 'RETURN 1 AS one\n')
  const expected = { code: 0, out: 'one\r\n1\r\n', err: '' }
  expect(await query('RETURN 1 AS one')).toEqual(expected)
  expect(await query('--file', file)).toEqual(expected)
  expect(await runCommand('korskoppling', ['query'], { input: 'RETURN 1 AS one' })).toEqual(expected)
  expect(await runCommand('korskoppling', ['query', '-'], { input: 'RETURN 1 AS one' })).toEqual(expected)
})

test('parameters keep their types', async () => {
  const file = join(workFolder(), 'params.json')
  writeFileSync(file, '{"text": "from the file", "n": 1, "day": {"$date": "2024-02-29"}}')
  const statement =
    'RETURN valueType($n) AS n, valueType($big) AS big, valueType($day) AS day, valueType($f) AS f, $text AS text, $list AS list'
  const { code, out, err } = await query(
    statement,
    ...['--params', file, '--param', 'n=5', '--param', 'big=9223372036854775807', '--param', 'f=2.0'],
    ...['--param', 'list=[1,"a"]', '--format', 'ndjson'],
  )
  expect([code, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toEqual({
    n: 'INTEGER NOT NULL',
    big: 'INTEGER NOT NULL',
    day: 'DATE NOT NULL',
    f: 'FLOAT NOT NULL',
    text: 'from the file',
    list: [1, 'a'],
  })
})

describe('formats', () => {
  const [values = ''] = statementsOf('val-01')

  test('val-01: JSON and lines of JSON keep every digit', async () => {
    const json = await query(values, '--format', 'json')
    expect(json.out).toContain('"big":9007199254740993,"max":9223372036854775807,"min":-9223372036854775808')
    expect(JSON.parse(json.out)).toHaveLength(3)
    const ndjson = await query(values, '--format', 'ndjson')
    expect(ndjson.out.trimEnd().split('\n')).toHaveLength(3)
    expect(ndjson.out).toContain('"inMap":{"pic":9007199254740993},"f":0.30000000000000004}')
  })

  test('a table for people, with what they want to know on stderr', async () => {
    const { out, err } = await query("UNWIND [1, 20] AS n RETURN n, null AS gone, 'a\nb' AS text", '--format', 'table')
    expect(out).toBe('n   gone  text\n 1  null  a b\n20  null  a b\n')
    expect(err).toMatch(/^2 rows in \d+ ms\n$/)
  })

  test('no rows: an empty list, a header', async () => {
    expect((await query('UNWIND [] AS n RETURN n', '--format', 'json')).out).toBe('[]\n')
    expect((await query('UNWIND [] AS n RETURN n')).out).toBe('n\r\n')
  })

  test('one that does not exist is refused with those that do', async () => {
    const { code, err } = await query('RETURN 1', '--format', 'xml')
    expect([code, err]).toEqual([1, expect.stringMatching(/BAD_INPUT.*table, csv, json, ndjson/)])
  })
})

describe('the exit code', () => {
  test('a limit that nobody asked for is no success, one that was asked for is', async () => {
    const statement = 'UNWIND range(1, 6000) AS n RETURN n'
    const cut = await query(statement, '--format', 'table')
    expect([cut.code, cut.err]).toEqual([1, expect.stringMatching(/incomplete.*5000 rows.*--max-rows/)])
    const asked = await query(statement, '--max-rows', '10')
    expect([asked.code, asked.out.split('\r\n').length, asked.err]).toEqual([0, 12, expect.stringMatching(/10 rows/)])
    expect((await query(statement)).code).toBe(0)
  })

  test('what is refused is said in a line, and nothing goes to stdout', async () => {
    const write = await query('CREATE (:X)')
    expect(write).toEqual({ code: 1, out: '', err: expect.stringMatching(/^READ_ONLY: /) as unknown })
    const typo = await query('RETRUN 1')
    expect(typo).toEqual({ code: 1, out: '', err: expect.stringMatching(/^BAD_CYPHER: /) as unknown })
    const number = await query('RETURN 1 AS n', '--max-rows', 'many')
    expect(number).toEqual({ code: 1, out: '', err: expect.stringMatching(/^BAD_INPUT: /) as unknown })
  })

  test('a reader that has seen enough is no failure', async () => {
    const command = startCommand('korskoppling', ['query', "UNWIND range(1, 500000) AS n RETURN n, 'padding' AS text"])
    // Its end cannot be read from a pipe that is broken.
    command.ended.catch(() => undefined)
    command.process.stdout?.once('data', () => command.process.stdout?.destroy())
    const code = await new Promise((resolve) => command.process.once('exit', resolve))
    expect(code).toBe(0)
  })
})

test('notices of the database go to stderr', async () => {
  const { code, out, err } = await query('MATCH (n:NoSuchLabel) RETURN n.a AS a')
  expect([code, out, err]).toEqual([0, 'a\r\n', expect.stringMatching(/NoSuchLabel/)])
})

test('--explain and --profile show the plan', async () => {
  const explained = await query('MATCH (n) RETURN count(n) AS n', '--explain')
  expect([explained.code, explained.out]).toEqual([
    0,
    expect.stringMatching(/^step +estimated rows +details\nProduceResults/),
  ])
  const profiled = await query('MATCH (n) RETURN count(n) AS n', '--profile')
  expect([profiled.code, profiled.out]).toEqual([
    0,
    expect.stringMatching(/^step +estimated rows +rows +hits +details\n/),
  ])
})

test('--help names every command and option', async () => {
  const { out } = await korskoppling('query', '--help')
  for (const option of [
    '--file',
    '--param',
    '--params',
    '--as-of',
    '--format',
    '--max-rows',
    '--max-seconds',
    '--explain',
    '--profile',
  ])
    expect(out).toContain(option)
})
