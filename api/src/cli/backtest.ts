import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { KorskopplingError, today } from '@korskoppling/cypher'
import { readShipped } from '@korskoppling/seed'
import { readCordis } from '../analysis/backtest/cordis/files.ts'
import { type BacktestResult, readResult, resultFile } from '../analysis/backtest/result.ts'
import { runBacktest, runOnCordis, type Start } from '../analysis/backtest/run.ts'
import { readEnvironment } from '../settings.ts'
import { describeBacktest } from './backtest-report.ts'
import { explain } from './explain.ts'

const help = `npm run backtest -- [options]

Puts the scores behind Links to the test on data that came later, beside plain popularity:
(a) themes of a list hidden one at a time, (b) new entries of the Nordic portfolios,
(c) new pairs of organisations in Horizon 2020. What each figure means: docs/methods.md.

  --write        write the figures to api/src/analysis/backtest/result.json, which the product shows
  --seed <n>     another seed, to see how far the figures move (goes not with --write; default: that of the file)
  --help         this text

(a) and (b) are computed from the data files in seed/data. (c) needs the folder of KORSKOPPLING_DATA
(see .env.example); without it the figures of the file are kept, with their date.`

const say = (line: string) => process.stderr.write(`${line}\n`)

try {
  run()
} catch (error) {
  say(explain(error))
  process.exitCode = 1
}

function run(): void {
  const { write, seed, help: asked } = readOptions()
  if (asked) {
    process.stdout.write(`${help}\n`)
    return
  }
  const committed = readResult()
  const start = { seed: seed ?? committed.seed, day: today() }
  const { statements, version } = readShipped()
  const result = runBacktest({ statements, version }, start, participation(start, committed))
  process.stdout.write(describeBacktest(result))
  if (!write) return
  writeFileSync(resultFile, `${JSON.stringify(result, null, 2)}\n`)
  say(`written to ${resultFile}`)
}

function participation(start: Start, committed: BacktestResult): BacktestResult['participation'] {
  const folder = readEnvironment().data
  if (folder !== undefined) {
    say('reading Horizon 2020; this takes a minute …')
    return runOnCordis(readCordis(folder), start)
  }
  say(`KORSKOPPLING_DATA names no folder: (c) is as it was found on ${committed.participation.computedOn}`)
  return committed.participation
}

function readOptions(): { write: boolean; seed: number | undefined; help: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        write: { type: 'boolean', default: false },
        seed: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.seed !== undefined && !/^\d{1,9}$/.test(values.seed)) throw new Error('--seed takes a whole number')
    if (values.seed !== undefined && values.write) throw new Error('--seed only shows, so it goes not with --write')
    return { ...values, seed: values.seed === undefined ? undefined : Number(values.seed) }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new KorskopplingError('BAD_INPUT', `${reason}\n\n${help}`, { cause })
  }
}
