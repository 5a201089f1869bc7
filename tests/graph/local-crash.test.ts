import { join } from 'node:path'
import { type Connection, openGraph, startLocalNeo4j } from '@korskoppling/cypher'
import { expect, test, vi } from 'vitest'
import { change, rows } from '../support/cypher.ts'
import { isAlive, launch, serverPid } from '../support/launcher-process.ts'
import { workFolder } from '../support/worker.ts'

// A start takes 4 s on a quiet machine and five times that on a busy one.
vi.setConfig({ testTimeout: 180_000 })

/** One after the other on the same data, as in life: each test finds what the last one left behind. */
const home = join(workFolder(), 'crash')
const start = () => startLocalNeo4j({ home, profile: 'brief', log: () => undefined })

async function write(connection: Connection, id: string): Promise<void> {
  const graph = openGraph(connection)
  await change(graph, 'CREATE (:Kept {id: $id})', { id })
  await graph.close()
}

async function kept(connection: Connection): Promise<unknown> {
  const graph = openGraph(connection)
  const [row] = await rows(graph, 'MATCH (n:Kept) WITH n.id AS id ORDER BY id RETURN collect(id) AS ids')
  await graph.close()
  return row?.ids
}

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
}

test('a server whose program was killed is found again and stopped by the next one', async () => {
  const first = await launch(home)
  await write(first.connection, 'a')
  const pid = serverPid(home)
  await first.kill()
  expect(isAlive(pid)).toBe(true)
  const next = await start()
  expect(next).toMatchObject({ started: false, connection: first.connection })
  expect(await kept(next.connection)).toEqual(['a'])
  await next.stop()
  expect(isAlive(pid)).toBe(false)
})

test('a killed database comes back with its data, at the address where its program looks for it', async () => {
  const first = await launch(home)
  const graph = openGraph(first.connection)
  await write(first.connection, 'b')
  const pid = serverPid(home)
  process.kill(pid, 'SIGKILL')
  await gone(pid)
  await expect(rows(graph, 'RETURN 1 AS one')).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  const second = await start()
  expect(second).toMatchObject({ started: true, connection: first.connection })
  expect(await rows(graph, 'MATCH (n:Kept) RETURN count(n) AS n')).toEqual([{ n: 2 }])
  await change(graph, "CREATE (:Kept {id: 'c'})")
  await graph.close()
  await second.stop()
  // The first program is still there, so the server stays until it leaves too.
  expect(await kept(first.connection)).toEqual(['a', 'b', 'c'])
  const running = serverPid(home)
  expect(await first.leave()).toBe(0)
  expect(isAlive(running)).toBe(false)
})

test('both killed: the next start finds the data', async () => {
  const first = await launch(home)
  await write(first.connection, 'd')
  const pid = serverPid(home)
  await first.kill()
  process.kill(pid, 'SIGKILL')
  await gone(pid)
  const next = await start()
  expect(next.started).toBe(true)
  expect(await kept(next.connection)).toEqual(['a', 'b', 'c', 'd'])
  await next.stop()
})

test('of two that start at once one starts the server and both use it, whoever leaves first', async () => {
  const both = await Promise.all([launch(home), launch(home)])
  expect(both.map(({ started }) => started).sort()).toEqual([false, true])
  expect(both[0].connection).toEqual(both[1].connection)
  const pid = serverPid(home)
  const [starter, other] = both[0].started ? both : [both[1], both[0]]
  expect(await starter.leave()).toBe(0)
  expect(await kept(other.connection)).toHaveLength(4)
  expect(await other.leave()).toBe(0)
  expect(isAlive(pid)).toBe(false)
})
