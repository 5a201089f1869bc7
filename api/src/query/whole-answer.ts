import type { AnswerEnd, AskOptions, Explained, Graph, Value } from '@korskoppling/cypher'
import type { Asked } from './asked.ts'

/** An answer that has been read to its end. */
export interface WholeAnswer extends Omit<AnswerEnd, 'rows'> {
  columns: readonly string[]
  rows: (readonly Value[])[]
  /** The text that ran. */
  statement: string
}

/** What EXPLAIN says, with the text it speaks of. */
export interface ExplainedText extends Explained {
  statement: string
}

/** Runs a statement and keeps all its rows; for what streams there are `rowsAsNdjson` and `rowsAsCsv`. */
export async function wholeAnswer(
  graph: Graph,
  { statement, parameters }: Asked,
  options: AskOptions,
): Promise<WholeAnswer> {
  const answering = await graph.ask(statement, parameters, { ...options, keepsRows: true })
  const rows: (readonly Value[])[] = []
  for await (const row of answering.rows) rows.push(row)
  return { ...(await answering.end()), columns: answering.columns, rows, statement }
}
