import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Graph, highestLimits, KorskopplingError, usualLimits } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerTo, refusalOf } from '../../support/asked.ts'
import { statementsOf } from '../../support/cases.ts'
import { rows } from '../../support/cypher.ts'
import { emptyGraph } from '../../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

const endless = 'UNWIND range(1, 10000000000) AS i WITH i WHERE i < 0 RETURN i'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes, without what earlier tests of this worker left to be collected. */
function heapInUse(): number {
  collect()
  return process.memoryUsage().heapUsed
}

/** How many free statements the database works on just now. */
async function running(): Promise<unknown> {
  const [row] = await rows(
    graph,
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.korskoppling IS NOT NULL RETURN count(*) AS n',
  )
  return row?.n
}

async function free(): Promise<number> {
  const began = Date.now()
  while ((await running()) !== 0) expect(Date.now() - began).toBeLessThan(5_000)
  return Date.now() - began
}

describe('a limit keeps the rows that came and is named', () => {
  const numbers = 'UNWIND range(1, 20000) AS n RETURN n'

  test('rows', async () => {
    const usual = await answerTo(graph, numbers)
    expect(usual.rows).toHaveLength(5_000)
    expect(usual.end).toMatchObject({ rows: 5_000, limit: 'rows', limits: usualLimits })
    const more = await answerTo(graph, numbers, { limits: { rows: 20_000 } })
    expect(more.rows).toHaveLength(20_000)
    expect(more.end).toMatchObject({ rows: 20_000, limit: null })
  })

  test('bytes', async () => {
    const { rows, end } = await answerTo(graph, "UNWIND range(1, 100) AS n RETURN 'å' AS text", {
      limits: { bytes: 61 },
    })
    // Each row is ["å"]: six bytes.
    expect(rows).toHaveLength(10)
    expect(end).toMatchObject({ rows: 10, bytes: 60, limit: 'bytes' })
  })

  test('seconds, with rows and without', async () => {
    const slow = 'UNWIND range(1, 10000000000) AS i WITH i WHERE i = 1 OR i = 2 RETURN i'
    for (const [statement, expected] of [
      [slow, 2],
      [endless, 0],
    ] as const) {
      const began = Date.now()
      const { rows, end } = await answerTo(graph, statement, { limits: { seconds: 1 } })
      expect(rows.length).toBe(expected)
      expect(end).toMatchObject({ limit: 'seconds', rows: expected })
      expect(Date.now() - began).toBeLessThan(4_000)
    }
    await free()
  })

  test('memory is an error: the database gave nothing', async () => {
    const greedy = 'UNWIND range(1, 200000000) AS i RETURN size(collect({number: i, text: toString(i)})) AS n'
    const error = await refusalOf(graph, greedy, { limits: { seconds: 60 } })
    expect(error.code).toBe('MEMORY_LIMIT')
    expect((await answerTo(graph, 'RETURN 1 AS one')).rows).toEqual([[1]])
  })

  test.each([
    ['rows', 0],
    ['rows', highestLimits.rows + 1],
    ['bytes', highestLimits.bytes + 1],
    ['seconds', 0],
    ['seconds', highestLimits.seconds + 1],
  ])('%s of %d is no limit', async (name, value) => {
    const error = await refusalOf(graph, 'RETURN 1 AS one', { limits: { [name]: value } })
    expect(error).toMatchObject({ code: 'BAD_INPUT', facts: { argument: name } })
  })
})

describe('Stop ends the statement in the database within 2 s', () => {
  test('lim-01: by the signal', async () => {
    const [statement = ''] = statementsOf('lim-01')
    const abort = new AbortController()
    const ended = answerTo(graph, statement, { signal: abort.signal, limits: { seconds: 60 } }).catch(
      (error: unknown) => error,
    )
    while ((await running()) !== 1);
    const began = Date.now()
    abort.abort()
    expect(await ended).toMatchObject({ code: 'STOPPED' })
    await free()
    console.log(`stopped after ${Date.now() - began} ms`)
    expect(Date.now() - began).toBeLessThan(2_000)
  })

  test('by leaving the loop over the rows', async () => {
    const answering = await graph.ask('UNWIND range(1, 10000000000) AS i RETURN i', {}, { limits: { rows: 1_000_000 } })
    const rows = answering.rows[Symbol.asyncIterator]()
    await rows.next()
    await rows.return?.()
    await expect(answering.end()).rejects.toMatchObject({ code: 'STOPPED' })
    expect(await free()).toBeLessThan(2_000)
  })

  test('a signal that came before: nothing is sent', async () => {
    expect(await refusalOf(graph, endless, { signal: AbortSignal.abort() })).toMatchObject({ code: 'STOPPED' })
    expect(await running()).toBe(0)
  })

  test('the end of the request’s time is an error of its own, no limit of the statement that keeps its rows', async () => {
    const abort = new AbortController()
    const late = new KorskopplingError('TIME_LIMIT', 'the request took too long')
    const answering = await graph.ask('UNWIND range(1, 10000000000) AS i RETURN i', {}, { signal: abort.signal })
    const reader = answering.rows[Symbol.asyncIterator]()
    await reader.next()
    abort.abort(late)
    await expect(reader.next()).rejects.toBe(late)
    await expect(answering.end()).rejects.toBe(late)
    expect(await refusalOf(graph, endless, { signal: AbortSignal.abort(late) })).toBe(late)
    expect(await free()).toBeLessThan(2_000)
  })
})

test('what was stopped under a reader that never comes back leaves nothing behind for the next on its connection', async () => {
  const stop = new AbortController()
  const answering = await graph.ask(
    "UNWIND range(1, 1000000) AS n RETURN n, 'a text that comes with each row' AS text",
    {},
    { signal: stop.signal, limits: { rows: 100_000 } },
  )
  const reader = answering.rows[Symbol.asyncIterator]()
  await reader.next()
  stop.abort()
  await free()
  // Many at once, so that each connection of the pool has its turn.
  const next = Array.from({ length: 10 }, () => rows(graph, 'UNWIND range(1, 3) AS n RETURN n'))
  for (const numbers of await Promise.all(next)) expect(numbers).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
  await expect(reader.next()).rejects.toMatchObject({ code: 'STOPPED' })
})

test('answers that take turns on one connection leave every row to the next', async () => {
  const few = "UNWIND range(1, 900) AS n RETURN n, 'a text that comes with each row' AS text"
  const begun = async () => {
    const { rows } = await graph.ask(few, {})
    const reader = rows[Symbol.asyncIterator]()
    await reader.next()
    // The rest comes here, and the driver has the connection back while nobody reads it; the next answer gets it.
    await new Promise((resolve) => setTimeout(resolve, 300))
    return reader
  }
  const first = await begun()
  const second = await begun()
  await first.return?.()
  await second.return?.()
  const next = Array.from({ length: 10 }, () => rows(graph, 'UNWIND range(1, 3) AS n RETURN n'))
  for (const numbers of await Promise.all(next)) expect(numbers).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
  expect((await answerTo(graph, few)).rows).toHaveLength(900)
})

test('a slow reader keeps the rest in the database, not here', async () => {
  const answering = await graph.ask(
    'UNWIND range(1, 900000) AS i RETURN i, toString(i) AS text',
    {},
    {
      limits: { rows: 1_000_000, seconds: 100 },
    },
  )
  const rows = answering.rows[Symbol.asyncIterator]()
  await rows.next()
  const before = heapInUse()
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  expect(heapInUse() - before).toBeLessThan(20_000_000)
  await rows.return?.()
})
