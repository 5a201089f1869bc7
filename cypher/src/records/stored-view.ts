import type { Graph, RunOptions, Transaction } from '../graph.ts'
import { recordQueries } from './queries.ts'
import { type SavedView, savedView } from './view-shape.ts'

export async function storeView(tx: Transaction, view: SavedView): Promise<void> {
  await tx.run(recordQueries.write, { label: 'View', entry: { ...view, kind: 'view' } })
}

/** Those of these ids that are there, read within the transaction that is about to add one. */
export async function viewsIn(tx: Transaction, ids: string[]): Promise<SavedView[]> {
  return (await tx.run(recordQueries.views, { ids })).map(viewOf)
}

/** The shared exploration of this id; undefined where there is none. */
export async function readView(graph: Graph, id: string, options?: RunOptions): Promise<SavedView | undefined> {
  const [row] = await graph.read(recordQueries.views, { ids: [id] }, options)
  return row && viewOf(row)
}

/** Every shared exploration, in the order of time. */
export async function allViews(graph: Graph, options?: RunOptions): Promise<SavedView[]> {
  return (await graph.read(recordQueries.views, { ids: null }, options)).map(viewOf)
}

function viewOf({ id, by, at, content }: Record<keyof SavedView, string>): SavedView {
  return savedView.parse({ id, by, at, content })
}
