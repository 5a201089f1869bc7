import { type AnswerEnd, type AskOptions, type Graph, KorskopplingError, type Value } from '@korskoppling/cypher'

export interface Answer {
  columns: readonly string[]
  rows: (readonly Value[])[]
  end: AnswerEnd
}

interface Options extends AskOptions {
  parameters?: Readonly<Record<string, Value>>
}

/** Asks and reads to the end. */
export async function answerTo(graph: Graph, statement: string, options: Options = {}): Promise<Answer> {
  const answering = await graph.ask(statement, options.parameters ?? {}, options)
  const rows: (readonly Value[])[] = []
  for await (const row of answering.rows) rows.push(row)
  return { columns: answering.columns, rows, end: await answering.end() }
}

/** The error that a statement ends with; fails when it gives an answer. */
export async function refusalOf(graph: Graph, statement: string, options: Options = {}): Promise<KorskopplingError> {
  const ended = await answerTo(graph, statement, options).catch((error: unknown) => error)
  if (ended instanceof KorskopplingError) return ended
  throw new Error(`answered instead of refused: ${statement}`, { cause: ended })
}
