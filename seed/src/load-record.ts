import { sourcesOf, type Difference, type Stored } from './compare.ts'
import type { Properties } from './entry.ts'
import type { Shipped } from './shipped.ts'

/** Who wrote a load's record. */
const by = 'npm run seed'

export interface Marker {
  id: string
  /** ISO time. */
  at: string
}

/** The record of a finished load. Its `sourceIds` tell the next load what it may remove. */
export function loadRecord(
  { id, at }: Marker,
  { shipped, stored, difference }: { shipped: Shipped; stored: Stored; difference: Difference },
): Properties {
  const { things, statements } = difference
  const removed = new Set(things.removed.map((thing) => thing.id))
  const present = new Set(stored.things.map((thing) => thing.id))
  const left = [...stored.broughtSources].filter((source) => present.has(source) && !removed.has(source))
  // A source that somebody else brought first stays theirs.
  const theirs = new Set(difference.kept.map((kept) => kept.id).filter((source) => !stored.broughtSources.has(source)))
  return {
    id,
    at,
    by,
    job: 'seed',
    version: 1,
    dataVersion: shipped.version,
    files: shipped.files,
    things: shipped.things.length,
    statements: shipped.statements.length,
    thingsAdded: things.added.length,
    thingsChanged: things.changed.length,
    thingsRemoved: things.removed.length,
    statementsAdded: statements.added.length,
    statementsChanged: statements.changed.length,
    statementsRemoved: statements.removed.length,
    sourceIds: [...new Set([...sourcesOf(shipped).filter((source) => !theirs.has(source)), ...left])].sort(),
  }
}
