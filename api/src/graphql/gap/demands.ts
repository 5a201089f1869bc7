import type { Context } from '../context.ts'
import { type StatementRow, statementRow } from '../rows.ts'

/** More than any criterion is demanded by. */
const most = 50

/** The documents and lines that demand these criteria, on the day. */
export async function demandsOf(context: Context, criteria: readonly string[], day: string): Promise<StatementRow[]> {
  const page = {
    day,
    types: ['DEMANDS' as const],
    direction: 'in' as const,
    modalities: null,
    first: most,
    after: null,
  }
  const pages = await Promise.all(criteria.map((id) => context.loaders.statementsOf.load({ id, page })))
  return pages.flatMap(({ statements }) => statements).map((said) => statementRow(said, day))
}
