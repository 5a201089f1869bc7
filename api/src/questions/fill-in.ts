import { columnsAt, type Graph, parameterNames, today, type Value } from '@korskoppling/cypher'
import { isColumn } from '../analysis/gaps/area-trees.ts'
import { wholeDay } from '../whole-day.ts'

export interface Given {
  /** Typed JSON, by the name of the parameter. */
  parameters?: Readonly<Record<string, Value>> | undefined
  /** A whole day; today in Stockholm where left out. */
  asOf?: string | undefined
  signal?: AbortSignal | undefined
}

/**
 * The parameters with what the server knows itself, where the statement uses it and nobody gave it: `$asOf`, a whole
 * day, and `$columns`, of each territory the ids of its areas in force on that day. BAD_INPUT when a day is none.
 */
export async function fillIn(
  graph: Graph,
  statement: string,
  { parameters = {}, asOf, signal }: Given,
): Promise<Record<string, Value>> {
  const used = parameterNames(statement)
  const filled: Record<string, Value> = { ...parameters }
  if (used.includes('asOf')) filled.asOf ??= wholeDay(asOf ?? today())
  if (used.includes('columns') && filled.columns == null) {
    filled.columns = await areasInForce(graph, wholeDay(filled.asOf ?? asOf ?? today()), signal)
  }
  return filled
}

async function areasInForce(graph: Graph, day: string, signal: AbortSignal | undefined): Promise<Value> {
  const columns = await columnsAt(graph, day, { signal })
  return Object.fromEntries(
    [...columns].map(([territory, own]) => [territory, own.filter(isColumn).map(({ areaId }) => areaId)]),
  )
}
