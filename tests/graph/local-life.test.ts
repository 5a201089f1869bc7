import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalNeo4j, openGraph, startLocalNeo4j } from '@korskoppling/cypher'
import { afterAll, expect, test, vi } from 'vitest'
import { change, cypher, rows } from '../support/cypher.ts'
import { isAlive, serverPid } from '../support/launcher-process.ts'
import { workFolder } from '../support/worker.ts'

// A start takes 4 s on a quiet machine and five times that on a busy one.
vi.setConfig({ testTimeout: 180_000 })

/** One after the other, each test goes on with what the last one left: starting a server costs seconds. */
const home = join(workFolder(), 'launcher-life')
const lines: string[] = []
const start = () => startLocalNeo4j({ home, profile: 'brief', log: (line) => lines.push(line) })
let local: LocalNeo4j
let stranger: ChildProcess | undefined

afterAll(async () => {
  stranger?.kill()
  await local.stop()
})

const seconds = async (work: () => Promise<unknown>) => {
  const began = Date.now()
  await work()
  return (Date.now() - began) / 1000
}

test('a first start makes a small store behind a password that only its owner can read', async () => {
  const took = await seconds(async () => (local = await start()))
  console.log(`first start ${took} s`)
  expect(local.started).toBe(true)
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600)
  expect(statSync(join(home, 'neo4j', 'data', 'dbms', 'auth.ini')).mode & 0o777).toBe(0o600)
  expect(sizeOf(join(home, 'neo4j', 'data'))).toBeLessThan(20_000_000)
  const graph = openGraph(local.connection)
  await change(graph, "CREATE (:Kept {id: 'kept'})")
  await graph.close()
})

test('an idle server stops at once and leaves no process', async () => {
  const pid = serverPid(home)
  console.log(`idle stop ${await seconds(() => local.stop())} s`)
  expect(isAlive(pid)).toBe(false)
  await local.stop()
})

test('a number that a stranger has got meanwhile is left alone, and the data is found', async () => {
  stranger = spawn('sleep', ['600'])
  writeFileSync(join(home, 'server.json'), JSON.stringify({ pid: stranger.pid, port: 1 }))
  console.log(`second start ${await seconds(async () => (local = await start()))} s`)
  expect(local.started).toBe(true)
  expect(isAlive(stranger.pid ?? 0)).toBe(true)
  const graph = openGraph(local.connection)
  expect(await rows(graph, 'MATCH (n:Kept) RETURN n.id AS id')).toEqual([{ id: 'kept' }])
  await graph.close()
})

test('data that another server holds is named in one sentence', async () => {
  const state = join(home, 'server.json')
  renameSync(state, `${state}.away`)
  await expect(start()).rejects.toMatchObject({
    code: 'LAUNCH_FAILED',
    message: `the data in ${join(home, 'neo4j')} is in use by another Neo4j; stop that one, or set KORSKOPPLING_HOME`,
  })
  renameSync(`${state}.away`, state)
})

test('a server at work stops soon, and its client is told', async () => {
  const graph = openGraph(local.connection)
  const busy = graph.read(cypher('UNWIND range(1, 10000000000) AS i WITH i WHERE i < 0 RETURN i'), {}, { timeoutMs: 0 })
  const ended = busy.catch((error: unknown) => error)
  await rows(graph, 'RETURN 1 AS one')
  console.log(`busy stop ${await seconds(() => local.stop())} s`)
  expect(await ended).toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  await graph.close()
})

test('a lost password is said before anything is started, a wrong one leaves no process', async () => {
  const file = join(home, 'password')
  const password = readFileSync(file, 'utf8')
  const told = { code: 'LAUNCH_FAILED', message: containing(`does not open with the password in ${file}`) }
  rmSync(file)
  await expect(start()).rejects.toMatchObject(told)
  writeFileSync(file, 'wrong\n')
  await expect(start()).rejects.toMatchObject(told)
  expect(readdirSync(join(home, 'users'))).toEqual([])
  writeFileSync(file, password)
})

test('a broken configuration is told in the words of the server', async () => {
  const elsewhere = join(workFolder(), 'broken')
  // A file where the server needs a folder.
  mkdirSync(join(elsewhere, 'neo4j', 'data'), { recursive: true })
  writeFileSync(join(elsewhere, 'neo4j', 'data', 'transactions'), '')
  const broken = startLocalNeo4j({ home: elsewhere, profile: 'brief', log: () => undefined })
  await expect(broken).rejects.toMatchObject({
    code: 'LAUNCH_FAILED',
    message: matching(/ended while starting[\s\S]*Caused by/),
  })
})

const containing = (text: string): unknown => expect.stringContaining(text)
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, String(name))))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
}
