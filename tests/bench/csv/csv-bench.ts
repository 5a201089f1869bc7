import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Connection } from '@korskoppling/cypher'
import neo4j from 'neo4j-driver'
import type { Result } from '../table.ts'
import type { Memory } from './measured-server.ts'

const rowCount = 200_000
const mark = `range(1, ${rowCount})`
const statement = `UNWIND ${mark} AS n
RETURN n, 'actor:' + n AS id, 'Västra Götaland; "rad" ' + n + ', ${'å'.repeat(60)}' AS text, n / 7.0 AS share, [n, n + 1] AS list`

const mostMb = 100

/** Memory of the server while it exports many rows, above what it has after one such export. */
export const csvBench = {
  name: 'csv',
  async run(connection: Connection): Promise<Result> {
    const { uri, user, password } = connection
    const server = fork(join(import.meta.dirname, 'measured-server.ts'), {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    })
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
    const isRunning = async () => {
      const text = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark RETURN count(*) AS n'
      const { records } = await driver.executeQuery(text, { mark })
      return records[0]?.get('n') === 1
    }
    const memory = async () => {
      server.send('memory')
      return (await once(server, 'message'))[0] as Memory
    }
    try {
      const address = String((await once(server, 'message'))[0])
      await exported(address, isRunning)
      const warm = (await memory()).now
      const { runsOn, firstMs, allMs } = await exported(address, isRunning)
      const { peak } = await memory()
      return result({ warm, peak, runsOn, share: firstMs / allMs })
    } finally {
      await driver.close()
      server.disconnect()
    }
  },
}

interface Measured {
  /** Bytes. */
  warm: number
  peak: number
  /** Whether the database was still giving rows while the reader held its first bytes and took no more. */
  runsOn: boolean
  /** Of the whole time until the first bytes came. */
  share: number
}

function result({ warm, peak, runsOn, share }: Measured): Result {
  const above = (peak - warm) / 1e6
  return {
    title: `csv: memory of the server in MB, ${rowCount} rows to CSV`,
    unit: 'MB',
    ways: ['after one export', 'most during the next'],
    rows: [
      {
        what: '/query.csv',
        medians: { 'after one export': warm / 1e6, 'most during the next': peak / 1e6 },
        goals: [
          { text: `less than ${mostMb} MB more`, ratio: above, met: above < mostMb },
          { text: 'the first bytes come before the last row is read; share of the time', ratio: share, met: runsOn },
        ],
      },
    ],
  }
}

/** Reads a whole export, with a pause after its first bytes. */
async function exported(address: string, isRunning: () => Promise<boolean>) {
  const began = performance.now()
  const response = await fetch(`${address}/query.csv`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ statement }),
  })
  const reader = response.body?.getReader()
  let bytes = (await reader?.read())?.value?.length ?? 0
  const firstMs = performance.now() - began
  await wait(1_000)
  const runsOn = await isRunning()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) bytes += next.value.length
  if (response.status !== 200 || bytes < rowCount * 100) throw new Error(`the export ended early, after ${bytes} bytes`)
  return { runsOn, firstMs, allMs: performance.now() - began - 1_000 }
}
