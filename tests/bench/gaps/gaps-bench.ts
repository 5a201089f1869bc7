import { type Connection, openGraph, ruleQueries } from '@korskoppling/cypher'
import neo4j, { type Driver } from 'neo4j-driver'
import { asker } from '../../support/ask.ts'
import { planFaults } from '../../support/plan-faults.ts'
import { ruleSubjects } from '../../support/rule-subjects.ts'
import { recording, replay } from '../read/replay.ts'
import type { Result, Row } from '../table.ts'
import { widen } from './widen.ts'

const ways = ['its Cypher, bare driver', 'one GraphQL request']
const times = 100

/** What the table of all regions asks for. */
const query = `{ gapMatrix(asOf: "2026-11-25") {
  rules { id }
  territories { territory { id name } columns openWishes shares { ruleId cells covered indicated gaps noneRecorded noData } }
  shares { ruleId cells covered indicated gaps noneRecorded noData }
} }`

/** The national matrix in one request beside the same statements through the bare driver, on two sizes of the graph. */
export const gapsBench = {
  name: 'gaps',
  async run(connection: Connection): Promise<Result> {
    const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password))
    try {
      const rows = [await measured(connection, driver, { what: 'all rules, 36 regions: shipped data', runs: 9 })]
      console.error(`making ${times} × the things in the same regions …`)
      await widen(driver, times)
      await driver.executeQuery('CALL db.resampleOutdatedIndexes()')
      rows.push(await measured(connection, driver, { what: `the same with ${times} × the things`, runs: 3 }))
      rows.push(await plans(driver))
      return { title: 'gaps: median milliseconds of the national matrix', ways, rows }
    } finally {
      await driver.close()
    }
  },
}

async function measured(connection: Connection, driver: Driver, { what, runs }: { what: string; runs: number }) {
  const recorder = recording(openGraph(connection))
  // Without the server, which ends a request after 30 s: the wide graph takes about that.
  const ask = asker(recorder.graph)
  try {
    // Once to plan.
    await ask(query)
    const mine: number[] = []
    const bare: number[] = []
    for (let run = 0; run < runs; run += 1) {
      await nothingKept()
      recorder.groups.length = 0
      mine.push(await milliseconds(() => ask(query)))
      const groups = [...recorder.groups]
      bare.push(await milliseconds(() => replay(driver, groups)))
    }
    const medians = { [ways[0] ?? '']: median(bare), [ways[1] ?? '']: median(mine) }
    const ratio = median(mine) / median(bare)
    const seconds = `${(median(mine) / 1000).toFixed(1)} s`
    return { what, medians, goals: [{ text: `under 3 × its Cypher; ${seconds}`, ratio, met: ratio < 3 }] }
  } finally {
    await recorder.graph.close()
  }
}

/** Columns are kept for two seconds; a request that finds them there would be flattered. */
function nothingKept(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2_100))
}

async function plans(driver: Driver): Promise<Row> {
  const faults = await Promise.all(
    Object.entries(ruleQueries).map(async ([name, { counts }]) =>
      (await planFaults(driver, { text: counts.text, parameters: {}, subjects: ruleSubjects(name) })).map(
        (fault) => `${name}: ${fault}`,
      ),
    ),
  )
  const all = faults.flat()
  for (const fault of all) console.error(fault)
  const text = 'plans of the wide graph with a product, or a scan but for the subjects'
  return { what: 'plans', medians: {}, goals: [{ text, ratio: all.length, met: all.length === 0 }] }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
