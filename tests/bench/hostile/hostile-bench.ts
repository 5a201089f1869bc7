import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openConfiguredGraph } from '@korskoppling/api'
import type { Graph } from '@korskoppling/cypher'
import { loadShipped } from '@korskoppling/seed'
import { everything } from '../../support/everything.ts'
import { hostileStatements, unstoppable } from '../../support/hostile/hostile-statements.ts'
import { askMeanwhile } from '../../support/hostile/others.ts'
import { setTrap } from '../../support/hostile/outside.ts'
import { countEnds, pastTheWords, runAll } from '../../support/hostile/run-hostile.ts'
import type { Result, Row } from '../table.ts'

const count = 2_000
const seconds = 0.5

/** 2,000 hostile statements on the shipped data, with two among them that only the end of the server ends. */
export const hostileBench = {
  name: 'hostile',
  async run(): Promise<Result> {
    const home = mkdtempSync(join(tmpdir(), 'korskoppling-hostile-'))
    const restarts = watchRestarts()
    const settings = { connection: undefined, home }
    const opened = await openConfiguredGraph(settings, restarts.log, { onHungEnd: restarts.end })
    try {
      await loadShipped(opened.graph, {})
      return await measured(opened.graph, restarts)
    } finally {
      await opened.close()
      rmSync(home, { recursive: true, force: true })
    }
  },
}

type Restarts = ReturnType<typeof watchRestarts>

/** From the words of the log that a restart begins, to its end. */
function watchRestarts() {
  const lasted: number[] = []
  let began: number | undefined
  return {
    lasted,
    begun: () => lasted.length + (began === undefined ? 0 : 1),
    away: () => began !== undefined,
    log: (line: string) => {
      console.error(line)
      if (line.endsWith('starting the local Neo4j again')) began ??= performance.now()
    },
    end: () => {
      lasted.push((performance.now() - (began ?? 0)) / 1_000)
      began = undefined
    },
  }
}

async function measured(graph: Graph, restarts: Restarts): Promise<Result> {
  const trap = await setTrap()
  const before = JSON.stringify(await everything(graph))
  const alone = askMeanwhile(graph)
  await new Promise((resolve) => setTimeout(resolve, 10_000))
  await alone.stop()

  const statements = hostileStatements(7, count, trap)
  for (const at of [500, 1_500]) statements[at] = { kind: 'loops in expressions', statement: unstoppable }
  const others = askMeanwhile(graph, restarts)
  const ended = await runAll(graph, statements, { seconds })
  while (restarts.away()) await new Promise((resolve) => setTimeout(resolve, 100))
  await others.stop()

  for (const [kind, ends] of countEnds(ended)) console.error(kind.padEnd(42), Object.fromEntries(ends))
  const past = pastTheWords(ended)
  console.error(
    `${past} of ${count} got past the words; restarts, in seconds: ${restarts.lasted.map((s) => s.toFixed(1)).join(', ')}`,
  )
  const same = JSON.stringify(await everything(graph)) === before
  trap.close()
  const goals = [
    goal('graph, schema, names or users changed', same ? 0 : 1, 0),
    goal('calls to the listener', trap.hits(), 0),
    goal('other queries that failed', others.failures.length, 0),
    goal('restarts, at most 3', restarts.lasted.length, 3),
    { text: 'restarts, at least 1', ratio: restarts.lasted.length, met: restarts.lasted.length > 0 },
    goal('longest restart, under 20 s', Math.max(0, ...restarts.lasted), 20),
    goal('slowest other query, under 2 s', Math.max(...others.times) / 1_000, 2),
    { text: 'past the words, at least 600', ratio: past, met: past >= 600 },
  ]
  return {
    title: `${count} hostile statements: other queries meanwhile`,
    ways,
    rows: rowsOf(alone.times, others.times, goals),
  }
}

const ways = ['alone', 'meanwhile']

function rowsOf(alone: number[], meanwhile: number[], goals: Row['goals']): Row[] {
  const at = (list: number[], share: number) =>
    list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))] ?? NaN
  return [
    { what: 'median', medians: { alone: at(alone, 0.5), meanwhile: at(meanwhile, 0.5) }, goals: [] },
    { what: '99 of 100', medians: { alone: at(alone, 0.99), meanwhile: at(meanwhile, 0.99) }, goals: [] },
    { what: 'slowest', medians: { alone: at(alone, 1), meanwhile: at(meanwhile, 1) }, goals },
  ]
}

function goal(text: string, ratio: number, most: number): Row['goals'][number] {
  return { text, ratio, met: ratio <= most }
}
