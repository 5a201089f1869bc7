import { type Graph, today } from '@korskoppling/cypher'
import { z } from 'zod'
import { readBody } from '../query/body.ts'
import { csvForms } from '../query/csv.ts'
import type { OpenStream } from '../query/streams.ts'
import { wholeDay } from '../whole-day.ts'
import { readExported } from './exported.ts'
import { type ExportFormat, exportFormats } from './formats.ts'

/** Things that one file may hold; the whole shipped graph has a third of it. */
const mostThings = 10_000

const shape = z.strictObject({
  ids: z.array(z.string()).min(1).max(mostThings),
  /** A whole day; today in Stockholm where left out. */
  asOf: z.string().nullish(),
  table: z.enum(['statements', 'things']).optional(),
  form: z.enum(Object.keys(csvForms) as (keyof typeof csvForms)[]).optional(),
  log: z.unknown().optional(),
})

/** The exports by their address. */
export function exportStreams(graph: Graph): Readonly<Record<string, OpenStream>> {
  const names = Object.keys(exportFormats) as ExportFormat[]
  return Object.fromEntries(names.map((name) => [`/export.${name}`, open(graph, name)]))
}

function open(graph: Graph, name: ExportFormat): OpenStream {
  const { contentType, write } = exportFormats[name]
  return async ({ body, signal }) => {
    const { ids, asOf, ...options } = readBody(shape, body)
    const exported = await readExported(graph, { ids, asOf: wholeDay(asOf ?? today()), signal })
    return {
      headers: {
        'content-type': contentType,
        'content-disposition': `attachment; filename="korskoppling-${exported.asOf}.${name}"`,
      },
      lines: write(exported, options),
    }
  }
}
