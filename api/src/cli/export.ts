import { exportRecords, KorskopplingError } from '@korskoppling/cypher'
import type { CAC } from 'cac'
import { withGraph } from './with-graph.ts'
import { writeOut } from './write-out.ts'

interface Options {
  records?: boolean
  out?: string
}

/** `korskoppling export --records`: what people wrote, as one JSON file that `npm run seed -- --records` reads back. */
export function exportCommand(cli: CAC): void {
  cli
    .command('export', 'Save what people wrote as one JSON file')
    .option('--records', 'All records, withdrawn ones included')
    .option('--out <file>', 'Into this file instead of stdout')
    .example('korskoppling export --records --out records.json')
    .action((options: Options) => exportAll(options))
}

async function exportAll({ records, out }: Options): Promise<void> {
  if (!records) throw new KorskopplingError('BAD_INPUT', 'say what to export: --records')
  const saved = await withGraph((graph) => exportRecords(graph))
  await writeOut(`${JSON.stringify(saved, undefined, 2)}\n`, out)
}
