import type { Graph, RunOptions } from '../graph.ts'
import { allDecided } from './decided.ts'
import { allEntries } from './entries.ts'
import { allQuestionVersions } from './saved-questions.ts'
import type { SavedRecords } from './saved-records.ts'
import { allViews } from './stored-view.ts'

/** What people wrote, decided and saved, withdrawn ones included, as one JSON document in the order of time. */
export async function exportRecords(graph: Graph, options?: RunOptions): Promise<SavedRecords> {
  const entries = await allEntries(graph, options)
  const decisions = await allDecided(graph, 'decision', options)
  const votes = await allDecided(graph, 'vote', options)
  return {
    format: 'korskoppling-records',
    version: 1,
    entries: entries.toReversed(),
    decisions: decisions.toReversed(),
    votes: votes.toReversed(),
    questions: await allQuestionVersions(graph, options),
    views: await allViews(graph, options),
  }
}
