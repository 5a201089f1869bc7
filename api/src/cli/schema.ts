import { readLabels, readTypes, vocabulary } from '@korskoppling/cypher'
import type { CAC } from 'cac'
import type { z } from 'zod'
import { tableOf } from './table.ts'
import { withGraph } from './with-graph.ts'
import { writeOut } from './write-out.ts'

interface Options {
  json?: boolean
}

/** `korskoppling schema`: what there is in the graph, by label and type, with counts. */
export function schemaCommand(cli: CAC): void {
  cli
    .command('schema', 'Labels, types and their properties, with counts')
    .option('--json', 'As JSON, with kinds, ends, properties and their commonest values')
    .example('korskoppling schema --json | jq .labels')
    .action((options: Options) => printSchema(options))
}

async function printSchema({ json }: Options): Promise<void> {
  const schema = await withGraph(async (graph) => ({
    labels: await graph.read(readLabels, { labels: vocabulary.labels }),
    types: await graph.read(readTypes, { labels: vocabulary.labels }),
  }))
  await writeOut(json ? `${JSON.stringify(schema, undefined, 2)}\n` : schemaTables(schema))
}

interface Schema {
  labels: z.infer<typeof readLabels.row>[]
  types: z.infer<typeof readTypes.row>[]
}

function schemaTables({ labels, types }: Schema): string {
  const things = labels.map(({ label, count, kinds }) => [
    label,
    count,
    kinds.map(({ kind, count }) => `${kind} ${count}`).join(', '),
  ])
  const statements = types.map(({ type, count, ends }) => [
    type,
    count,
    ends.map(({ from, to, count }) => `${from} → ${to} ${count}`).join(', '),
  ])
  return `${tableOf(['label', 'count', 'kinds'], things)}\n${tableOf(['type', 'count', 'joins'], statements)}`
}
