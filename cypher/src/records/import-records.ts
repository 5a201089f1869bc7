import type { Graph, Transaction } from '../graph.ts'
import { type Ends, endsByType, type Label } from '../vocabulary.ts'
import { bring } from './bring.ts'
import { type ChangeOptions, changing } from './changing.ts'
import { badInput } from './parse.ts'
import { parseRecords } from './parse-records.ts'
import { recordQueries } from './queries.ts'
import { type Bringing, brings, type Brought, type Entry, mainLabel, type Made, type SavedRecords } from './shape.ts'
import { entriesIn, store } from './stored-entry.ts'
import { takeOut } from './withdraw.ts'

export interface ImportReport {
  /** Entries that were not there; those withdrawn in the file came as withdrawn. */
  added: number
  /** Entries that stood here and are withdrawn in the file. */
  withdrawn: number
  unchanged: number
}

/**
 * Reads saved records back, all or nothing; a second time changes nothing. An entry that is there stays as it is unless
 * the file knows that it was withdrawn. BAD_INPUT with the path when the file is malformed or names what is not there.
 */
export async function importRecords(graph: Graph, value: unknown, options: ChangeOptions = {}): Promise<ImportReport> {
  const saved = parseRecords(value)
  return await changing(graph, options, async (tx) => {
    const there = new Map((await entriesIn(tx, { ids: saved.entries.map(({ id }) => id) })).map((one) => [one.id, one]))
    refuseOthers(saved, there)
    const added = saved.entries.filter(({ id }) => !there.has(id))
    const withdrawn = saved.entries.filter(
      (entry) =>
        entry.withdrawnAt !== undefined && there.get(entry.id)?.withdrawnAt === undefined && there.has(entry.id),
    )
    const standing = added.filter(brings).filter(({ withdrawnAt }) => withdrawnAt === undefined)
    const things = await missingThings(tx, saved, standing)
    await bring(tx, { things, statements: standing.map(({ brought }) => brought) })
    for (const entry of added) await store(tx, entry)
    if (withdrawn.length > 0) await takeOut(tx, withdrawn)
    const unchanged = saved.entries.length - added.length - withdrawn.length
    return { added: added.length, withdrawn: withdrawn.length, unchanged }
  })
}

function refuseOthers(saved: SavedRecords, there: ReadonlyMap<string, Entry>): void {
  for (const [i, entry] of saved.entries.entries()) {
    const here = there.get(entry.id)
    if (here && (here.statementId !== entry.statementId || here.at !== entry.at)) {
      throw badInput(`entries.${i}.id`, `another record has the id ${entry.id}`)
    }
  }
}

/** What standing statements need and the graph lacks, taken from whichever entry of the file made it. */
async function missingThings(tx: Transaction, saved: SavedRecords, standing: readonly Bringing[]): Promise<Made[]> {
  const offered = new Map<string, Made>()
  for (const entry of saved.entries) {
    if (brings(entry)) for (const made of entry.brought.things) offered.set(String(made.properties.id), made)
  }
  const needed = new Set<string>()
  const need = (id: string) => {
    if (needed.has(id)) return
    needed.add(id)
    for (const next of needsOf(offered.get(id))) need(next)
  }
  for (const { brought } of standing) for (const id of endsOf(brought)) need(id)

  const there = new Map<string, Label>()
  for (const row of await tx.run(recordQueries.things, { ids: [...needed] })) {
    const label = mainLabel(row.labels)
    if (label) there.set(row.id, label)
  }
  const missing = [...needed].filter((id) => !there.has(id))
  for (const id of missing) {
    const made = offered.get(id)
    const label = made && mainLabel(made.labels)
    if (label) there.set(id, label)
  }
  checkEnds(saved, standing, there)
  return missing.flatMap((id) => offered.get(id) ?? [])
}

function endsOf({ from, to, properties }: Brought): string[] {
  return [from, to, String(properties.sourceId)]
}

function needsOf(made: Made | undefined): string[] {
  if (!made) return []
  const { sourceIds, basedOn } = made.properties
  return [...(Array.isArray(sourceIds) ? sourceIds.map(String) : []), ...(typeof basedOn === 'string' ? [basedOn] : [])]
}

function checkEnds(saved: SavedRecords, standing: readonly Bringing[], there: ReadonlyMap<string, Label>): void {
  for (const entry of standing) {
    const { type, from, to, things } = entry.brought
    const path = `entries.${saved.entries.indexOf(entry)}.brought`
    const basedOn = things.flatMap(needsOf).find((id) => !there.has(id))
    if (basedOn !== undefined) throw badInput(`${path}.things`, `nothing has the id ${basedOn}`)
    const [fromLabel, toLabel] = [there.get(from), there.get(to)]
    if (!fromLabel) throw badInput(`${path}.from`, `nothing has the id ${from}`)
    if (!toLabel) throw badInput(`${path}.to`, `nothing has the id ${to}`)
    const allowed: readonly Ends[] = endsByType[type]
    if (!allowed.some(([a, b]) => a === fromLabel && b === toLabel)) {
      throw badInput(`${path}.type`, `${type} does not go from ${fromLabel} to ${toLabel}`)
    }
  }
}
