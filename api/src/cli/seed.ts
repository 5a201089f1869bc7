import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Graph, importRecords, KorskopplingError } from '@korskoppling/cypher'
import { type LoadReport, loadShipped } from '@korskoppling/seed'
import { explain } from './explain.ts'
import { describeLoad } from './seed-report.ts'
import { showSeeding } from './seed-progress.ts'
import { withGraph } from './with-graph.ts'

const help = `npm run seed -- [options]

Makes the graph say what the data files in seed/data say: validated, all or nothing,
changing only what differs. What people entered is never touched.

  --dry-run          say what would change and write nothing
  --beside           load into a database that holds other things too and leave them alone
                     (refused when any of them bears a label or type of ours)
  --records <file>   afterwards read records back that "korskoppling export --records" saved
  --help             this text

The database is the one of NEO4J_URI, else the local one (see .env.example).
Ends with 0 only when everything went well and the integrity checks found nothing.`

const say = (line: string) => process.stderr.write(`${line}\n`)

try {
  process.exitCode = await run()
} catch (error) {
  say(explain(error))
  process.exitCode = 1
}

async function run(): Promise<number> {
  const { dryRun, beside, records, help: asked } = readOptions()
  if (asked) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  // Read before anything is written: a file that is not there must not be found out after the load.
  const saved = records === undefined ? undefined : readJson(records)
  return await withGraph(async (graph, where) => {
    const progress = showSeeding()
    try {
      const report = await loadShipped(graph, { dryRun, beside, onProgress: progress.show })
      progress.end()
      const lines = describeLoad(report, dryRun)
      if (saved !== undefined) lines.push(await readBack(graph, saved))
      process.stdout.write(`${[...lines, `the graph and its records live at ${where}`].join('\n')}\n`)
      return isWell(report) ? 0 : 1
    } finally {
      progress.end()
    }
  })
}

async function readBack(graph: Graph, saved: unknown): Promise<string> {
  const { added, withdrawn, unchanged } = await importRecords(graph, saved, { timeoutMs: 60_000 })
  return `records read back: ${added} added, ${withdrawn} withdrawn, ${unchanged} there already`
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new KorskopplingError('BAD_INPUT', `--records ${file}: ${reason}`, { cause })
  }
}

function isWell({ violations }: LoadReport): boolean {
  return violations.length === 0
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        'dry-run': { type: 'boolean', default: false },
        beside: { type: 'boolean', default: false },
        records: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values['dry-run'] && values.records !== undefined)
      throw new Error('--records writes, so it goes not with --dry-run')
    return { dryRun: values['dry-run'], beside: values.beside, records: values.records, help: values.help }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new KorskopplingError('BAD_INPUT', `${reason}\n\n${help}`, { cause })
  }
}
