import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answerTo } from '../../support/asked.ts'
import { everything } from '../../support/everything.ts'
import { seededGraph } from '../../support/graph.ts'
import { hostileKinds, hostileStatements } from '../../support/hostile/hostile-statements.ts'
import { innocentStatements } from '../../support/hostile/innocent-statements.ts'
import { askMeanwhile } from '../../support/hostile/others.ts'
import { setTrap, type Trap } from '../../support/hostile/outside.ts'
import { countEnds, pastTheWords, runAll } from '../../support/hostile/run-hostile.ts'

vi.setConfig({ testTimeout: 180_000 })

let graph: Graph
let trap: Trap
let before: Record<string, string>
beforeAll(async () => {
  graph = await seededGraph()
  before = await everything(graph)
  trap = await setTrap()
})
afterAll(async () => {
  trap.close()
  await graph.close()
})

/** All 2,000 run by `npm run bench -- hostile`. */
test('200 hostile statements of 15 kinds: nothing written, nothing read outside, each end has a name', async () => {
  const statements = hostileStatements(7, 200, trap)
  expect(new Set(statements.map(({ kind }) => kind)).size).toBe(hostileKinds.length)
  const others = askMeanwhile(graph)
  const ended = await runAll(graph, statements, { seconds: 0.3 })
  await others.stop()

  expect(ended).toHaveLength(200)
  for (const [kind, ends] of countEnds(ended)) console.log(kind, Object.fromEntries(ends))
  console.log(`other queries: ${others.times.length}, the slowest ${Math.round(Math.max(...others.times))} ms`)
  expect(pastTheWords(ended)).toBeGreaterThan(60)
  expect(others.failures).toEqual([])
  expect(await everything(graph)).toEqual(before)
  expect(trap.hits()).toBe(0)
})

test('the listener would have counted', async () => {
  await fetch(`http://127.0.0.1:${trap.port}/`)
  expect(trap.hits()).toBe(1)
})

test('200 innocent statements with alarming words all pass', async () => {
  for (const statement of innocentStatements(7, 200)) {
    const { end } = await answerTo(graph, statement).catch((error: unknown) => {
      throw new Error(statement, { cause: error })
    })
    expect(end.limit, statement).toBeNull()
  }
})
