import type { Graph, RunOptions } from '../graph.ts'
import { allEntries } from './entries.ts'
import type { SavedRecords } from './shape.ts'

/** What people wrote, withdrawn entries included, as one JSON document in the order of time. */
export async function exportRecords(graph: Graph, options?: RunOptions): Promise<SavedRecords> {
  const newestFirst = await allEntries(graph, options)
  return { format: 'korskoppling-records', version: 1, entries: newestFirst.toReversed() }
}
