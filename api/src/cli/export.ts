import { exportRecords, type Graph, KorskopplingError, readOfTerritory, today } from '@korskoppling/cypher'
import type { CAC } from 'cac'
import { type Exported, readExported } from '../export/exported.ts'
import { exportFormats } from '../export/formats.ts'
import { csvForms } from '../query/csv.ts'
import { wholeDay } from '../whole-day.ts'
import { dayText, say } from './asking.ts'
import { withGraph, withStoppable } from './with-graph.ts'
import { writeOut } from './write-out.ts'

interface Options {
  records?: boolean
  ids?: string | string[]
  region?: string | string[]
  asOf?: string | number
  format?: string
  table?: string
  form?: string
  out?: string
}

/**
 * `korskoppling export`: things with all that is said among them, in a format that other programs open; with `--records`
 * what people wrote, as one JSON file that `npm run seed -- --records` reads back.
 */
export function exportCommand(cli: CAC): void {
  cli
    .command('export', 'Save a part of the graph, or what people wrote, as a file')
    .option('--ids <ids>', 'These things, parted by commas; may be given several times')
    .option('--region <id>', 'A region and all that it has on the day; may be given several times')
    .option('--as-of <day>', 'As the graph was on this day (default: today in Stockholm)')
    .option('--format <format>', `${Object.keys(exportFormats).join(', ')} (default: csv)`)
    .option('--table <table>', 'Of a CSV: statements or things (default: statements)')
    .option('--form <form>', 'Of a CSV: plain or spreadsheet (default: plain)')
    .option('--records', 'Instead: all records, withdrawn ones included, as JSON')
    .option('--out <file>', 'Into this file instead of stdout')
    .example('korskoppling export --region territory:se221 --format graphml --out blekinge.graphml')
    .example('korskoppling export --records --out records.json')
    .action((options: Options) => (options.records ? saveRecords(options) : saveGraph(options)))
}

async function saveRecords({ out }: Options): Promise<void> {
  const saved = await withGraph((graph) => exportRecords(graph))
  await writeOut(`${JSON.stringify(saved, undefined, 2)}\n`, out)
}

async function saveGraph(options: Options): Promise<void> {
  const [ids, regions] = [textsOf(options.ids), textsOf(options.region)]
  if (ids.length + regions.length === 0)
    throw new KorskopplingError('BAD_INPUT', 'say what to export: --ids, --region or --records')
  const { write } = exportFormats[oneOf(exportFormats, options.format ?? 'csv', '--format')]
  const table = oneOf({ statements: true, things: true }, options.table ?? 'statements', '--table')
  const form = oneOf(csvForms, options.form ?? 'plain', '--form')
  const asOf = wholeDay(dayText(options.asOf) ?? today(), '--as-of')
  await withStoppable(async (graph, signal) => {
    const all = [...ids, ...(await ofRegions(graph, regions, { asOf, signal }))]
    const exported = await readExported(graph, { ids: all, asOf, signal })
    await writeOut([...write(exported, { table, form })].join(''), options.out)
    tellOf(exported)
  })
}

/** What was written, for people; ids that nothing has are a failure, whatever else was written. */
function tellOf({ things, statements, missing }: Exported): void {
  say(`${things.length} things, ${statements.length} statements`)
  if (missing.length === 0) return
  say(`not in the graph: ${missing.join(', ')}`)
  process.exitCode = 1
}

/** The regions themselves, and what belongs to each on the day. */
async function ofRegions(
  graph: Graph,
  regions: readonly string[],
  { asOf, signal }: { asOf: string; signal: AbortSignal },
): Promise<string[]> {
  const parts = await Promise.all(
    regions.map((territory) => graph.read(readOfTerritory, { territory, asOf }, { signal })),
  )
  return [...regions, ...parts.flat().map(({ id }) => id)]
}

function textsOf(given: string | string[] | undefined): string[] {
  return [given ?? []]
    .flat()
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

function oneOf<T extends object>(choices: T, given: string, option: string): keyof T {
  if (Object.hasOwn(choices, given)) return given as keyof T
  throw new KorskopplingError('BAD_INPUT', `${option} is one of ${Object.keys(choices).join(', ')}, not "${given}"`)
}
