import { KorskopplingError, vocabulary } from '@korskoppling/cypher'
import type { Context } from './context.ts'
import { type NodeRow, nodeRow, type StatementRow, statementRow } from './rows.ts'

/** The thing of this id, or null where there is none. */
export async function loadNode(context: Context, id: string, day: string): Promise<NodeRow | null> {
  return cameAlong(context, id, day) ?? (await readNode(context, id, day))
}

async function readNode({ loaders }: Context, id: string, day: string): Promise<NodeRow | null> {
  const thing = await loaders.things.load(id)
  return thing && nodeRow(thing, day)
}

function cameAlong({ loaders }: Context, id: string, day: string): NodeRow | undefined {
  const thing = loaders.learnt.get(id)
  return thing && nodeRow(thing, day)
}

/** Those of the ids that are there, in their order. */
export async function loadNodes(context: Context, ids: readonly string[], day: string): Promise<NodeRow[]> {
  const rows = await Promise.all(ids.map((id) => loadNode(context, id, day)))
  return rows.filter((row) => row !== null)
}

/**
 * For what a statement names: it is there by the rule that the loader and the integrity suite keep. Mostly it came along
 * with the statement and is given at once, since a large answer has a thousand ends and sources to wait for.
 */
export function loadNamed(context: Context, id: string, day: string): NodeRow | Promise<NodeRow> {
  return cameAlong(context, id, day) ?? readNamed(context, id, day)
}

async function readNamed(context: Context, id: string, day: string): Promise<NodeRow> {
  const row = await readNode(context, id, day)
  if (row) return row
  throw new KorskopplingError('BAD_DATA', `a statement names "${id}", which is not in the graph`, { facts: { id } })
}

/** The thing of this id if it is of the label, else null. */
export async function loadOf(
  context: Context,
  label: vocabulary.Label,
  { id, day }: { id: string; day: string },
): Promise<NodeRow | null> {
  const row = await loadNode(context, id, day)
  return row?.label === label ? row : null
}

/** Those of the statements that are still there, in the order of the ids. */
export async function loadStatements(context: Context, ids: readonly string[], day: string): Promise<StatementRow[]> {
  const rows = await Promise.all(ids.map((id) => loadStatement(context, id, day)))
  return rows.filter((row) => row !== null)
}

/** The statement of this id, or null. Its id says what it joins, which is how it is found. */
export async function loadStatement(context: Context, id: string, day: string): Promise<StatementRow | null> {
  const type = vocabulary.typeOfStatementId(id)
  const [, from, to] = id.split('|')
  if (!type || !from || !to) return null
  const said = await context.loaders.said.load({ type, from, to })
  const found = said.find((one) => one.id === id)
  return found ? statementRow(found, day) : null
}
