import { csvForms } from '../query/csv.ts'
import { statementsAsCsv, thingsAsCsv } from './as-csv.ts'
import { asGraphml } from './as-graphml.ts'
import { asJson } from './as-json.ts'
import type { Exported } from './exported.ts'

/** What a format may be told; each takes what concerns it. */
interface FormatOptions {
  /** Of a CSV: what its lines are. */
  table?: 'statements' | 'things' | undefined
  form?: keyof typeof csvForms | undefined
  /** Of JSON: the steps of an exploration. */
  log?: unknown
}

interface Format {
  contentType: string
  write: (exported: Exported, options: FormatOptions) => Iterable<string>
}

/** How a graph can be written, by the end of the file's name: one writer for the server and the command line. */
export const exportFormats = {
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    write: (exported, { table = 'statements', form = 'plain' }) =>
      (table === 'things' ? thingsAsCsv : statementsAsCsv)(exported, csvForms[form]),
  },
  graphml: { contentType: 'application/graphml+xml; charset=utf-8', write: (exported) => asGraphml(exported) },
  json: { contentType: 'application/json; charset=utf-8', write: (exported, { log }) => asJson(exported, log) },
} as const satisfies Record<string, Format>

export type ExportFormat = keyof typeof exportFormats
