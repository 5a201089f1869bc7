import { type Connection, type Graph, openGraph } from '@korskoppling/cypher'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { change, cypher, rows } from './cypher.ts'

const endless = 'UNWIND range(1, 10000000000) AS i WITH i WHERE i < 0 RETURN count(i) AS n'
const greedy = 'UNWIND range(1, 200000000) AS i RETURN size(collect({number: i, text: toString(i)})) AS n'

/** What the door to the graph promises, whichever way it goes to a server. The database is emptied. */
export function doorContract(connection: () => Connection): void {
  let graph: Graph
  beforeAll(() => {
    graph = openGraph(connection())
  })
  beforeEach(async () => {
    await change(graph, 'MATCH (n) DETACH DELETE n')
  })
  afterAll(() => graph.close())

  const count = async () => (await rows(graph, 'MATCH (n) RETURN count(n) AS n'))[0]?.n

  test('what is written is read by the next read', async () => {
    for (let i = 0; i < 20; i++) {
      await change(graph, 'CREATE (:Thing {id: $i})', { i })
      expect(await count()).toBe(i + 1)
    }
  })

  test('a unit of work that fails leaves nothing', async () => {
    const work = graph.write(async (tx) => {
      await tx.run(cypher('CREATE (:Thing)'), {})
      throw new RangeError('ours')
    })
    await expect(work).rejects.toMatchObject({ code: 'INTERNAL', cause: new RangeError('ours') })
    expect(await count()).toBe(0)
  })

  test('two that wait for each other both get through, and each is done once', async () => {
    await change(graph, "CREATE (:Thing {id: 'a', n: 0}), (:Thing {id: 'b', n: 0})")
    const met = meeting(2)
    const add = (first: string, second: string) =>
      graph.write(async (tx) => {
        const count = cypher('MATCH (n:Thing {id: $id}) SET n.n = n.n + 1')
        await tx.run(count, { id: first })
        await met()
        await tx.run(count, { id: second })
      })
    await Promise.all([add('a', 'b'), add('b', 'a')])
    expect(await rows(graph, 'MATCH (n:Thing) RETURN n.n AS n')).toEqual([{ n: 2 }, { n: 2 }])
  })

  test('a read can change nothing', async () => {
    for (const text of ['CREATE (:Thing)', 'MERGE (n:Thing) RETURN n', 'CREATE INDEX x FOR (n:X) ON (n.y)'])
      await expect(rows(graph, text)).rejects.toMatchObject({ code: 'READ_ONLY' })
    expect(await count()).toBe(0)
  })

  test('whole numbers keep every digit, in and out', async () => {
    const [row] = await rows(graph, 'RETURN $small AS small, $big AS big, $part AS part, [9007199254740993] AS list', {
      small: 7,
      big: 9007199254740993n,
      part: 0.5,
    })
    expect(row).toEqual({ small: 7, big: 9007199254740993n, part: 0.5, list: [9007199254740993n] })
    await change(graph, 'CREATE (:Thing {whole: $whole, map: $list})', { whole: 3, list: [1, 2] })
    const types = 'MATCH (n:Thing) RETURN valueType(n.whole) AS whole, valueType(n.map) AS list'
    expect(await rows(graph, types)).toEqual([{ whole: 'INTEGER NOT NULL', list: 'LIST<INTEGER NOT NULL> NOT NULL' }])
  })

  describe('limits', () => {
    test('time', async () => {
      const began = Date.now()
      await expect(graph.read(cypher(endless), {}, { timeoutMs: 1_000 })).rejects.toMatchObject({ code: 'TIME_LIMIT' })
      expect(Date.now() - began).toBeLessThan(4_000)
      const write = graph.write((tx) => tx.run(cypher(endless), {}), { timeoutMs: 1_000 })
      await expect(write).rejects.toMatchObject({ code: 'TIME_LIMIT' })
    })

    test('memory, and the server lives', async () => {
      const began = Date.now()
      await expect(graph.read(cypher(greedy), {}, { timeoutMs: 50_000 })).rejects.toMatchObject({
        code: 'MEMORY_LIMIT',
      })
      console.log(`stopped by the memory limit after ${Date.now() - began} ms`)
      expect(await rows(graph, 'RETURN 1 AS one')).toEqual([{ one: 1 }])
    })

    test.each(['read', 'write'] as const)('an abort ends a %s within a second, in the database too', async (how) => {
      const abort = new AbortController()
      const options = { signal: abort.signal, timeoutMs: 60_000 }
      const query = cypher(endless)
      const running = how === 'read' ? graph.read(query, {}, options) : graph.write((tx) => tx.run(query, {}), options)
      const ended = running.catch((error: unknown) => error)
      await until(async () => (await runningCount(graph)) === 1)
      const began = Date.now()
      abort.abort()
      expect(await ended).toMatchObject({ code: 'STOPPED' })
      console.log(`the ${how} was stopped after ${Date.now() - began} ms`)
      expect(Date.now() - began).toBeLessThan(1_000)
      await until(async () => (await runningCount(graph)) === 0)
      expect(Date.now() - began).toBeLessThan(2_000)
    })

    test('an abort before the start sends nothing', async () => {
      const sent: string[] = []
      const watched = openGraph(connection(), { onStatement: (name) => sent.push(name) })
      const read = watched.read(cypher('RETURN 1 AS one'), {}, { signal: AbortSignal.abort() })
      await expect(read).rejects.toMatchObject({ code: 'STOPPED' })
      expect(sent).toEqual([])
      await watched.close()
    })
  })

  describe('a door that does not open', () => {
    const wrong = (change: object) => openGraph({ ...connection(), ...change })

    test('wrong password', async () => {
      const closed = wrong({ password: 'wrong' })
      await expect(closed.verify()).rejects.toMatchObject({ code: 'GRAPH_LOGIN_REFUSED' })
      await expect(rows(closed, 'RETURN 1 AS one')).rejects.toMatchObject({ code: 'GRAPH_LOGIN_REFUSED' })
      await closed.close()
    })

    test('nobody listens', async () => {
      const closed = wrong({ uri: 'bolt://127.0.0.1:1' })
      await expect(closed.verify()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
      await expect(rows(closed, 'RETURN 1 AS one')).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
      await expect(change(closed, 'CREATE (:Thing)')).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
      await closed.close()
    })

    test('no such database', async () => {
      const closed = wrong({ database: 'nowhere' })
      await expect(closed.verify()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
      await expect(rows(closed, 'RETURN 1 AS one')).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
      await closed.close()
    })

    test('no address', () => {
      expect(() => wrong({ uri: 'mysql://127.0.0.1' })).toThrow(expect.objectContaining({ code: 'BAD_SETTING' }))
    })
  })
}

async function runningCount(graph: Graph): Promise<unknown> {
  const text = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '10000000000' RETURN count(*) AS n"
  const [row] = await rows(graph, text.replace("'10000000000'", "'1000000' + '0000'"))
  return row?.n
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}

/** Lets nobody on until `many` have come; who comes later passes. */
function meeting(many: number): () => Promise<void> {
  const waiting: (() => void)[] = []
  return async () => {
    if (waiting.length + 1 >= many) for (const go of waiting) go()
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
}
