import { saveBlob } from '../../../ui/save-blob.ts'
import type { Run } from '../run/facts.ts'
import { openStream, requestBody } from '../run/stream-request.ts'

/** `spreadsheet`: with a byte order mark and semicolons, as Nordic spreadsheet programs open it by a double click. */
export type CsvForm = 'plain' | 'spreadsheet'

interface CsvWish {
  run: Run
  form: CsvForm
  /** All rows up to the server's ceiling, not only as many as are shown. */
  whole: boolean
  name: string
}

/** What is shown came in this time; the file may be written a little slower. */
const seconds = 60

/** Has the server write the rows, by running the statement anew, and saves them. Rejects where the server refuses. */
export async function saveCsv({ run, form, whole, name }: CsvWish): Promise<void> {
  const { maxRows, maxBytes, maxSeconds, ...asked } = requestBody(run.order)
  const cut = run.end?.limit !== null
  const shown = {
    maxRows: cut ? Math.max(1, run.rows.length) : maxRows,
    maxBytes,
    maxSeconds: Math.max(seconds, maxSeconds),
  }
  const stream = await openStream(
    '/query.csv',
    { ...asked, ...(whole ? {} : shown), form },
    new AbortController().signal,
  )
  saveBlob(`${name}.csv`, await new Response(stream, { headers: { 'content-type': 'text/csv' } }).blob())
}
