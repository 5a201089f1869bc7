import { KorskopplingError, readLabels, readTypes, vocabulary } from '@korskoppling/cypher'
import type { CAC } from 'cac'
import type { z } from 'zod'
import { csvForms, csvLine } from '../query/csv.ts'
import { type Cell, tableOf } from './table.ts'
import { withGraph } from './with-graph.ts'
import { writeOut } from './write-out.ts'

interface Options {
  format?: string
  json?: boolean
}

interface Schema {
  labels: z.infer<typeof readLabels.row>[]
  types: z.infer<typeof readTypes.row>[]
}

const formats: Readonly<Record<string, (schema: Schema) => string>> = { table, csv, json }

/** `korskoppling schema`: what there is in the graph, by label and type, with counts and how well it is filled. */
export function schemaCommand(cli: CAC): void {
  cli
    .command('schema', 'Labels, types and their properties, with counts, how many have each and examples')
    .option('--format <format>', 'table, csv or json (default: table)')
    .option('--json', 'The same as --format json')
    .example('korskoppling schema --format json | jq .labels')
    .action((options: Options) => printSchema(options))
}

async function printSchema({ json, format = json ? 'json' : 'table' }: Options): Promise<void> {
  const write = formats[format]
  if (write === undefined)
    throw new KorskopplingError('BAD_INPUT', `--format is one of ${Object.keys(formats).join(', ')}, not "${format}"`)
  const schema = await withGraph(async (graph) => ({
    labels: await graph.read(readLabels, { labels: vocabulary.labels }),
    types: await graph.read(readTypes, { labels: vocabulary.labels }),
  }))
  await writeOut(write(schema))
}

function json(schema: Schema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

function table(schema: Schema): string {
  const things = schema.labels.map(({ label, count, kinds }) => [
    label,
    count,
    kinds.map(({ kind, count }) => `${kind} ${count}`).join(', '),
  ])
  const statements = schema.types.map(({ type, count, ends }) => [
    type,
    count,
    ends.map(({ from, to, count }) => `${from} → ${to} ${count}`).join(', '),
  ])
  return [
    tableOf(['label', 'count', 'kinds'], things),
    tableOf(['type', 'count', 'joins'], statements),
    tableOf(
      ['of', 'property', 'filled', 'share', 'examples'],
      propertyRows(schema)
        .filter(({ kind }) => kind === null)
        .map(propertyCells),
    ),
  ].join('\n')
}

function propertyCells({ of, name, filled, count, examples }: PropertyRow): Cell[] {
  return [of, name, filled, `${Math.floor((100 * filled) / count)} %`, examples.map(short).join(' · ')]
}

/** A line for each property of each label, kind and type. */
function csv(schema: Schema): string {
  const rows = propertyRows(schema).map(({ of, kind, count, name, filled, examples }) =>
    csvLine([of, kind, count, name, filled, ...[0, 1, 2].map((index) => examples[index] ?? null)], csvForms.plain),
  )
  const header = ['of', 'kind', 'count', 'property', 'filled', 'example 1', 'example 2', 'example 3']
  return [csvLine(header, csvForms.plain), ...rows].join('')
}

interface PropertyRow {
  /** A label or a type. */
  of: string
  kind: string | null
  count: number
  name: string
  filled: number
  examples: readonly string[]
}

function propertyRows({ labels, types }: Schema): PropertyRow[] {
  return [
    ...labels.flatMap(({ label, kinds, ...all }) => [
      ...rowsOf({ of: label, kind: null }, all),
      ...kinds.flatMap(({ kind, ...some }) => rowsOf({ of: label, kind }, some)),
    ]),
    ...types.flatMap(({ type, ...all }) => rowsOf({ of: type, kind: null }, all)),
  ]
}

function rowsOf(
  what: Pick<PropertyRow, 'of' | 'kind'>,
  { count, properties }: Omit<Schema['types'][number], 'type' | 'ends'>,
): PropertyRow[] {
  return properties.map((property) => ({ ...what, count, ...property }))
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
