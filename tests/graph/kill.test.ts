import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Connection, type Graph, type LocalNeo4j, openGraph, startLocalNeo4j } from '@korskoppling/cypher'
import { loadShipped, type Progress } from '@korskoppling/seed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { change, rows } from '../support/cypher.ts'
import { graphHash } from '../support/graph-hash.ts'
import type { Order } from '../support/loader.ts'
import { twoVersions } from '../support/two-versions.ts'

/** How often each is killed: all the moments by `npm run kills`, which takes five minutes; some of them in the suite. */
const kills =
  process.env.KILLS === 'all'
    ? { loader: { times: 20, inside: 15 }, database: { times: 10, inside: 8 } }
    : { loader: { times: 6, inside: 4 }, database: { times: 4, inside: 2 } }
/** Small batches, so that a load has many steps at which it can be hit. */
const batchRows = 100
const marker = { id: 'load:after', at: '2026-11-28T00:00:00.000Z' }
const folder = mkdtempSync(join(tmpdir(), 'korskoppling-kill-'))
const home = join(folder, 'home')
const { before, after } = twoVersions()

const servers: LocalNeo4j[] = []
let connection: Connection
let graph: Graph
/** The steps of a load that nobody disturbs, and the graph before and after it. */
let steps: Progress[]
let oldHash: string
let newHash: string

async function startServer(): Promise<void> {
  const server = await startLocalNeo4j({ home, profile: 'brief', log: () => undefined })
  servers.push(server)
  connection = server.connection
}

beforeAll(async () => {
  await startServer()
  graph = openGraph(connection)
  await loadShipped(graph, { shipped: before, marker: { id: 'load:before', at: '2026-11-01T00:00:00.000Z' } })
  await change(
    graph,
    `MATCH (a:Actor), (b:SpecialisationArea) WITH a, b ORDER BY a.id, b.id LIMIT 1
     CREATE (:Record:Entry {id: 'entry:1', by: 'Kim', at: '2026-11-02T00:00:00.000Z', version: 1})
     CREATE (:Source {id: 'source:entered/1', title: 'entered', publisher: 'Kim', lang: 'en', kind: 'entered'})
     CREATE (a)-[:WORKS_ON {id: 'WORKS_ON|' + a.id + '|' + b.id + '|source:entered/1', modality: 'stated',
                            basis: 'named', sourceId: 'source:entered/1'}]->(b)`,
  )
  writeFileSync(join(folder, 'after.json'), JSON.stringify(after))
  oldHash = await graphHash(graph)
  steps = []
  await loadShipped(graph, { shipped: after, marker, batchRows, onProgress: (step) => steps.push(step) })
  newHash = await graphHash(graph)
  await restore()
  expect(await graphHash(graph)).toBe(oldHash)
}, 300_000)

afterAll(async () => {
  await graph.close()
  for (const server of servers) await server.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

test('the load that is disturbed is one of some thousand rows', () => {
  const written = steps.filter(({ phase }) => phase === 'writing')
  expect(written.at(-1)?.total).toBeGreaterThan(2_000)
  expect(written.length).toBeGreaterThan(20)
  expect(newHash).not.toBe(oldHash)
})

describe('killed at moments spread evenly over the load, the graph is the old or the new one', () => {
  test(`the loader, ${kills.loader.times} times`, { timeout: 600_000 }, async () => {
    const lines: string[] = []
    let next = spawnLoader()
    for (const moment of momentsOf(kills.loader.times)) {
      const loader = next
      next = spawnLoader()
      const struck = await strikeLoader(loader, moment)
      await quiet()
      lines.push(`${struck} → ${await verdict()}`)
    }
    next.kill('SIGKILL')
    print('loader', lines)
    check(lines, kills.loader.inside)
  })

  test(`the database, ${kills.database.times} times`, { timeout: 900_000 }, async () => {
    const lines: string[] = []
    for (const moment of momentsOf(kills.database.times)) {
      const { struck, said } = await strikeDatabase(moment)
      const now = await verdict()
      // The loader found out for itself what became of its load.
      expect(said, struck).toBe(now)
      lines.push(`${struck} → ${now}`)
    }
    print('database', lines)
    check(lines, kills.database.inside)
  })
})

/** At which step to strike, and how long after it. */
interface Moment {
  step: number
  delayMs: number
}

/** All but two spread over the steps of the transaction; the last two at the commit and just after it was sent. */
function momentsOf(count: number): Moment[] {
  const first = steps.findIndex(({ phase }) => phase === 'comparing')
  const commit = steps.findIndex(({ phase }) => phase === 'committing')
  const inside = count - 2
  const spread = Array.from({ length: inside }, (_, i) => first + Math.round((i * (commit - 1 - first)) / (inside - 1)))
  return [...spread.map((step) => ({ step, delayMs: 0 })), { step: commit, delayMs: 0 }, { step: commit, delayMs: 15 }]
}

function spawnLoader(): ChildProcess {
  const script = join(import.meta.dirname, '..', 'support', 'loader.ts')
  return spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] })
}

async function strikeLoader(loader: ChildProcess, { step, delayMs }: Moment): Promise<string> {
  if (!loader.stdin || !loader.stdout) throw new Error('the loader has no pipes')
  const order: Order = { connection, shipped: join(folder, 'after.json'), options: { batchRows, marker } }
  const ended = once(loader, 'exit')
  const seen: Progress[] = []
  loader.stdin.end(JSON.stringify(order))
  for await (const line of createInterface({ input: loader.stdout })) {
    seen.push(JSON.parse(line) as Progress)
    if (seen.length !== step + 1) continue
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs))
    loader.kill('SIGKILL')
  }
  await ended
  return describeStep(seen.at(-1), delayMs)
}

async function strikeDatabase({ step, delayMs }: Moment): Promise<{ struck: string; said: string }> {
  const { pid } = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as { pid: number }
  const kill = () => process.kill(pid, 'SIGKILL')
  const seen: Progress[] = []
  const onProgress = (progress: Progress) => {
    seen.push(progress)
    if (seen.length !== step + 1) return
    if (delayMs > 0) setTimeout(kill, delayMs)
    else kill()
  }
  const loading = loadShipped(graph, { shipped: after, marker, batchRows, onProgress, waitMs: 120_000 }).then(
    () => 'new',
    (error: unknown) => ((error as { code?: string }).code === 'GRAPH_UNAVAILABLE' ? 'old' : String(error)),
  )
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
  // The new one takes the old one's port, which the end of its last use would forget.
  const gone = servers.pop()
  await startServer()
  await gone?.stop()
  return { struck: describeStep(seen.at(-1), delayMs), said: await loading }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Waits until the server has dropped, or finished, whatever a killed client left behind. */
async function quiet(): Promise<void> {
  for (;;) {
    const [own] = await rows(graph, 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS running')
    if (own?.running === 1) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Names the state of the whole graph, and puts the old one back. */
async function verdict(): Promise<string> {
  const hash = await graphHash(graph)
  if (hash === oldHash) return 'old'
  if (hash !== newHash) return 'another'
  await restore()
  return 'new'
}

/** Loads the old data over the new and takes the records of both loads away: exactly the old graph again. */
async function restore(): Promise<void> {
  await loadShipped(graph, { shipped: before })
  await change(graph, "MATCH (n:Load) WHERE n.id <> 'load:before' DELETE n")
}

function describeStep(step: Progress | undefined, delayMs: number): string {
  const rowsDone = step?.phase === 'writing' ? ` ${step.done} of ${step.total} rows` : ''
  return `${step?.phase ?? 'not begun'}${rowsDone}${delayMs > 0 ? ` + ${delayMs} ms` : ''}`
}

function print(who: string, lines: readonly string[]): void {
  process.stdout.write(`${who} killed at:\n${lines.map((line) => `  ${line}\n`).join('')}`)
}

function check(lines: readonly string[], least: number): void {
  expect(lines.filter((line) => line.endsWith('another'))).toEqual([])
  const inside = lines.filter((line) => /^(comparing|writing)/.test(line))
  expect(inside.length).toBeGreaterThanOrEqual(least)
}
