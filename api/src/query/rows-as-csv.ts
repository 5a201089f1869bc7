import type { Answering } from '@korskoppling/cypher'
import type { Tell } from '../told-error.ts'
import { type CsvForm, csvLine } from './csv.ts'

/**
 * An answer as CSV, line by line: a header, then the rows. What cut it short, a limit or an error, is said in a last line
 * of one cell that begins with `# incomplete`: by then the status has long been sent.
 */
export async function* rowsAsCsv(answering: Answering, form: CsvForm, tell: Tell): AsyncGenerator<string> {
  const { columns, rows, end } = answering
  yield form.mark
  if (columns.length > 0) yield csvLine(columns, form)
  try {
    for await (const row of rows) yield csvLine(row, form)
    const { limit, limits } = await end()
    if (limit !== null) yield csvLine([`# incomplete: the limit of ${limits[limit]} ${limit} cut it short here`], form)
  } catch (error) {
    const { code, message } = tell(error)
    yield csvLine([`# incomplete: ${code}, ${message}`], form)
  }
}
