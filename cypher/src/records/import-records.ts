import type { Graph, Transaction } from '../graph.ts'
import { bringBack, type Standing } from './bring-back.ts'
import { type ChangeOptions, changing } from './changing.ts'
import { type NewDecided, newDecided } from './import-decided.ts'
import { newVersions, refuseWritingIn } from './import-questions.ts'
import { badInput } from './parse.ts'
import { parseRecords } from './parse-records.ts'
import type { SavedRecords } from './saved-records.ts'
import { brings, type Entry, type Made } from './shape.ts'
import { storeDecided } from './stored-decision.ts'
import { storeQuestion } from './stored-question.ts'
import { entriesIn, store } from './stored-entry.ts'
import { storeView, viewsIn } from './stored-view.ts'
import type { SavedView } from './view-shape.ts'
import { removeBrought, takeOut } from './withdraw.ts'

export interface ImportReport {
  /** Records that were not there; entries withdrawn in the file came as withdrawn. */
  added: number
  /** Entries that stood here and are withdrawn in the file. */
  withdrawn: number
  unchanged: number
}

/**
 * Reads saved records back, all or nothing; a second time changes nothing. A record that is there stays as it is unless
 * the file knows that it was withdrawn, or holds a later decision on its subject or a later version of a question.
 * BAD_INPUT with the path when the file is malformed, names what is not there, or holds a question that would write.
 */
export async function importRecords(graph: Graph, value: unknown, options: ChangeOptions = {}): Promise<ImportReport> {
  const saved = parseRecords(value)
  await refuseWritingIn(graph, saved, options)
  return await changing(graph, options, async (tx) => {
    const entries = await newEntries(tx, saved)
    const decided = await newDecided(tx, saved)
    const versions = await newVersions(tx, saved)
    const views = await newViews(tx, saved)
    await bringBack(tx, { standing: [...entries.standing, ...decided.standing], offered: offeredBy(saved) })
    for (const entry of entries.added) await store(tx, entry)
    await storeAll(tx, decided)
    for (const version of versions) await storeQuestion(tx, version)
    for (const view of views) await storeView(tx, view)
    if (entries.withdrawn.length > 0) await takeOut(tx, entries.withdrawn)
    await removeBrought(tx, decided.followed)

    const kept = decided.decisions.length + decided.votes.length + versions.length + views.length
    const added = entries.added.length + kept
    const withdrawn = entries.withdrawn.length
    const all = lists.reduce((sum, list) => sum + saved[list].length, 0)
    return { added, withdrawn, unchanged: all - added - withdrawn }
  })
}

const lists = ['entries', 'decisions', 'votes', 'questions', 'views'] as const

/** Those that are not there; what has the same id says the same. */
async function newViews(tx: Transaction, { views }: SavedRecords): Promise<SavedView[]> {
  const there = new Set(
    (
      await viewsIn(
        tx,
        views.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  )
  return views.filter(({ id }) => !there.has(id))
}

interface NewEntries {
  added: Entry[]
  withdrawn: Entry[]
  standing: Standing[]
}

async function newEntries(tx: Transaction, saved: SavedRecords): Promise<NewEntries> {
  const there = new Map((await entriesIn(tx, { ids: saved.entries.map(({ id }) => id) })).map((one) => [one.id, one]))
  refuseOthers(saved, there)
  return {
    added: saved.entries.filter(({ id }) => !there.has(id)),
    withdrawn: saved.entries.filter(
      ({ id, withdrawnAt }) => withdrawnAt !== undefined && there.has(id) && there.get(id)?.withdrawnAt === undefined,
    ),
    standing: saved.entries.flatMap((entry, i) =>
      brings(entry) && entry.withdrawnAt === undefined && !there.has(entry.id)
        ? { brought: entry.brought, path: `entries.${i}.brought` }
        : [],
    ),
  }
}

function refuseOthers(saved: SavedRecords, there: ReadonlyMap<string, Entry>): void {
  for (const [i, entry] of saved.entries.entries()) {
    const here = there.get(entry.id)
    if (here && (here.statementId !== entry.statementId || here.at !== entry.at)) {
      throw badInput(`entries.${i}.id`, `another record has the id ${entry.id}`)
    }
  }
}

function offeredBy(saved: SavedRecords): Made[] {
  const entries = saved.entries.filter(brings).flatMap(({ brought }) => brought.things)
  return [...entries, ...saved.decisions.flatMap(({ brought }) => brought?.things ?? [])]
}

async function storeAll(tx: Transaction, { decisions, votes }: NewDecided): Promise<void> {
  for (const decision of decisions) await storeDecided(tx, 'decision', decision)
  for (const vote of votes) await storeDecided(tx, 'vote', vote)
}
