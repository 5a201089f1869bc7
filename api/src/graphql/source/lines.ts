import { placeOf } from '../../documents.ts'
import type { DocumentLine } from '../../../generated/schema.ts'
import type { Context } from '../context.ts'
import type { StatementRow } from '../rows.ts'

/** More than any source has: the count of statements per line needs them all. */
const allStatements = 100_000

/** A source's document line by line with the number of statements on each, or null where the document is not at hand. */
export async function documentOf(
  source: { id: string; file?: unknown },
  context: Context,
): Promise<DocumentLine[] | null> {
  if (typeof source.file !== 'string') return null
  const lines = await context.documents.load(source.file)
  if (!lines) return null
  const counts = await statementsPerLine(source.id, source.file, context)
  return lines.map((line) => ({ ...line, statementCount: counts.get(line.number) ?? 0 }))
}

/** The lines that a statement's locators name, the first one's first; none where the document is not at hand. */
export async function quotationsOf(row: StatementRow, context: Context): Promise<DocumentLine[]> {
  const source = await context.loaders.things.load(row.sourceId)
  const file = source?.properties.file
  // Only files that a source carries are read, whatever a locator says.
  const places = [row.locator, ...row.alsoAt].map(placeOf).filter((place) => place?.file === file)
  if (places.length === 0) return []
  const lines = await documentOf({ id: row.sourceId, file }, context)
  return places.flatMap((place) => lines?.[(place?.line ?? 0) - 1] ?? [])
}

/** The line that a statement's first locator names, or null where it names none or the document is not at hand. */
export async function quotationOf(row: StatementRow, context: Context): Promise<DocumentLine | null> {
  const [line] = await quotationsOf({ ...row, alsoAt: [] }, context)
  return line ?? null
}

async function statementsPerLine(source: string, file: string, { loaders }: Context): Promise<Map<number, number>> {
  const evidence = await loaders.evidence.load({ id: source, page: { first: allStatements, after: null } })
  const counts = new Map<number, number>()
  for (const { statement } of evidence.statements) {
    const { locator, alsoAt } = statement.properties
    const lines = [locator, ...(Array.isArray(alsoAt) ? (alsoAt as unknown[]) : [])]
      .map((place) => placeOf(typeof place === 'string' ? place : null))
      .filter((place) => place?.file === file)
      .map((place) => place?.line ?? 0)
    for (const line of new Set(lines)) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return counts
}
