import { join } from 'node:path'
import { openGraph } from '@korskoppling/cypher'
import { type HungEnd, openConfiguredGraph } from '@korskoppling/api'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { answerTo } from '../../support/asked.ts'
import { commandEnvironment, startCommand } from '../../support/command.ts'
import { change, cypher, rows } from '../../support/cypher.ts'
import { unstoppable } from '../../support/hostile/hostile-statements.ts'
import { launch, serverPid } from '../../support/launcher-process.ts'
import { until as runningUntil } from '../../support/running.ts'
import { testConnection, workFolder } from '../../support/worker.ts'

// A start takes 4 s on a quiet machine and five times that on a busy one.
vi.setConfig({ testTimeout: 180_000 })

const home = join(workFolder(), 'watchdog')
const said: string[] = []
const ends: HungEnd[] = []
const launcher = launch(home)
afterAll(async () => (await launcher).leave())

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50))
}

test('what nothing can stop goes with the local server, which comes back at its address with its data', async () => {
  // The test server is small; the other process stands for the command line.
  const other = await launcher
  const pid = serverPid(home)
  const opened = await openConfiguredGraph({ connection: undefined, home }, (line) => said.push(line), {
    hungAfterMs: 4_000,
    onHungEnd: (end) => ends.push(end),
  })
  const graph = openGraph(other.connection)
  // Also of a test that fails: the server runs as long as one uses it, and works on what nothing ends.
  onTestFinished(async () => {
    await graph.close()
    await opened.close()
  })
  await change(graph, "CREATE (:Kept {id: 'a'})")
  const { end } = await answerTo(opened.graph, unstoppable, { limits: { seconds: 1 } })
  expect(end).toMatchObject({ rows: 0, limit: 'seconds' })
  expect(end.milliseconds).toBeLessThan(6_000)
  expect(await rows(graph, 'RETURN 1 AS one'), 'others are answered meanwhile').toEqual([{ one: 1 }])

  const began = Date.now()
  await until(() => ends.length > 0)
  console.log(`started again after ${Date.now() - began} ms, of which 4,000 were patience`)
  expect(ends).toEqual(['restarted'])
  expect(said).toContain('a query that was stopped still runs and nothing can end it: starting the local Neo4j again')
  expect(serverPid(home)).not.toBe(pid)
  for (const each of [graph, opened.graph])
    expect(await rows(each, 'MATCH (n:Kept) RETURN n.id AS id')).toEqual([{ id: 'a' }])
})

test('of a database of somebody else it is only said', async () => {
  const lines: string[] = []
  const told: HungEnd[] = []
  const options = { hungAfterMs: 4_000, onHungEnd: (end: HungEnd) => told.push(end) }
  const opened = await openConfiguredGraph(
    { connection: (await launcher).connection, home },
    (line) => lines.push(line),
    options,
  )
  onTestFinished(() => opened.close())
  const pid = serverPid(home)
  await answerTo(opened.graph, unstoppable, { limits: { seconds: 1 } })
  await until(() => told.length > 0)
  expect(told).toEqual(['reported'])
  const tag = /korskoppling ([\w-]+)$/.exec(lines.join('\n'))?.[1]
  const listed = cypher('SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.korskoppling = $tag RETURN status')
  expect(await opened.graph.read(listed, { tag })).toEqual([
    { status: expect.stringContaining('Terminated') as string },
  ])
  expect(serverPid(home)).toBe(pid)
})

describe('Ctrl-C in the command line, of what nothing can stop', () => {
  // Begun, not only planned, and for some time: a plan lets itself be stopped, and so do the first steps.
  const atWork = cypher(
    `SHOW TRANSACTIONS YIELD currentQuery, currentQueryElapsedTime
     WHERE currentQuery STARTS WITH 'WITH [1] AS l' AND currentQueryElapsedTime.milliseconds > 2000
     RETURN count(*) AS n`,
  )
  const interrupted = async (environment: NodeJS.ProcessEnv) => {
    const graph = openGraph((await launcher).connection)
    const count = async () => Number((await graph.read(atWork, {}))[0]?.n)
    const before = await count()
    const { process, ended } = startCommand('korskoppling', ['query', unstoppable], { environment })
    await runningUntil(async () => (await count()) > before, 60_000)
    await graph.close()
    process.kill('SIGINT')
    const began = Date.now()
    const { code, out, err } = await ended
    console.log(`ended ${Date.now() - began} ms after Ctrl-C: ${err.trim()}`)
    return { code, out, err }
  }

  test('ends with 130 and says that the query still runs', async () => {
    const environment = commandEnvironment((await launcher).connection)
    const { code, err } = await interrupted(environment)
    expect(code).toBe(130)
    expect(err).toMatch(/the query was stopped, but the database still works on it/)
    expect(err).toMatch(/still runs in the database, and only a restart ends it; its metadata: korskoppling [\w-]+/)
  })

  test('ends with 130 and says that the local server was started again', async () => {
    const environment = { ...commandEnvironment(), NEO4J_URI: undefined, KORSKOPPLING_HOME: home }
    const pid = serverPid(home)
    const { code, err } = await interrupted(environment)
    expect(code).toBe(130)
    expect(err).toMatch(/still runs and nothing can end it: starting the local Neo4j again\n/)
    expect(err).toMatch(/local Neo4j started in/)
    expect(serverPid(home)).not.toBe(pid)
  })
})

test('one that lets itself be stopped is no cause', async () => {
  const hung: string[] = []
  const graph = openGraph(testConnection(), { hungAfterMs: 2_500, onHung: (tag) => void hung.push(tag) })
  const endless = 'UNWIND range(1, 10000000000) AS i WITH i WHERE i < 0 RETURN i'
  expect((await answerTo(graph, endless, { limits: { seconds: 1 } })).end.limit).toBe('seconds')
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  expect(hung).toEqual([])
  await graph.close()
})
