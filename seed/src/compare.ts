import type { Properties } from './entry.ts'
import type { Shipped } from './shipped.ts'
import type { Statement } from './statement.ts'
import type { Thing } from './thing.ts'

/** What the database holds; `at` is where it stands in the store. */
export interface Stored {
  things: readonly StoredThing[]
  statements: readonly StoredStatement[]
  /** Sources that earlier loads of the shipped data brought. */
  broughtSources: ReadonlySet<string>
}
export interface StoredThing {
  id: string
  labels: string[]
  properties: Properties
  at: string
}
export interface StoredStatement {
  id: string
  from: string
  to: string
  properties: Properties
  at: string
}

/** What a load has to do, and what it leaves alone although the files say otherwise. */
export interface Difference {
  things: Changes<Thing, StoredThing>
  statements: Changes<Statement, StoredStatement>
  kept: Kept[]
}
interface Changes<New, Old> {
  added: New[]
  changed: { to: New; from: Old }[]
  removed: Old[]
}
interface Kept {
  id: string
  reason: string
}

/**
 * Compares files and database. Only what the shipped data brought is changed or removed: a statement by its source, a
 * thing when all its evidence is ours and nothing else uses it. What people or other imports brought stays.
 */
export function compare(shipped: Shipped, stored: Stored): Difference {
  const kept: Kept[] = []
  const statements = changes(shipped.statements, stored.statements)
  const things = changes(shipped.things, stored.things)

  const ours = new Set([...stored.broughtSources, ...sourcesOf(shipped)])
  const isOurs = (thing: StoredThing) =>
    isSource(thing) ? stored.broughtSources.has(thing.id) : evidenceOf(thing).every((id) => ours.has(id))
  const foreign = things.changed.filter(({ from }) => !isOurs(from))
  kept.push(...foreign.map(({ from }) => ({ id: from.id, reason: 'somebody else brought a thing of this id' })))

  const removedStatements = statements.gone.filter(({ properties }) =>
    stored.broughtSources.has(String(properties.sourceId)),
  )
  const candidates = things.gone.filter((thing) => evidenceOf(thing).every((id) => stored.broughtSources.has(id)))
  const used = stillUsed(candidates, { stored, statements: remaining(stored.statements, removedStatements) })
  kept.push(
    ...candidates
      .filter((thing) => used.has(thing.id))
      .map(({ id }) => ({ id, reason: 'gone from the data files, but something that stays uses it' })),
  )
  return {
    things: {
      added: things.added,
      changed: things.changed.filter(({ from }) => isOurs(from)),
      removed: candidates.filter((thing) => !used.has(thing.id)),
    },
    statements: { added: statements.added, changed: statements.changed, removed: removedStatements },
    kept,
  }
}

/** Ids of the sources that the files bring. */
export function sourcesOf({ things }: Shipped): string[] {
  return things.filter((thing) => thing.label === 'Source').map((thing) => thing.id)
}

function changes<New extends Comparable, Old extends Comparable>(shipped: readonly New[], stored: readonly Old[]) {
  const storedById = new Map(stored.map((old) => [old.id, old]))
  const shippedIds = new Set(shipped.map(({ id }) => id))
  const added: New[] = []
  const changed: { to: New; from: Old }[] = []
  for (const to of shipped) {
    const from = storedById.get(to.id)
    if (!from) added.push(to)
    else if (canonical(from) !== canonical(to)) changed.push({ to, from })
  }
  return { added, changed, gone: stored.filter(({ id }) => !shippedIds.has(id)) }
}

interface Comparable {
  id: string
  labels?: string[]
  properties: Properties
}

/** The same text for the same content, in whatever order the database hands it over. */
function canonical({ labels, properties }: Comparable): string {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([[...(labels ?? [])].sort(), sorted])
}

function remaining<T>(all: readonly T[], removed: readonly T[]): T[] {
  const gone = new Set(removed)
  return all.filter((one) => !gone.has(one))
}

/** Ids among the candidates that a remaining statement or thing needs. Sources last: a thing that stays needs its own. */
function stillUsed(
  candidates: readonly StoredThing[],
  { stored, statements }: { stored: Stored; statements: readonly StoredStatement[] },
): ReadonlySet<string> {
  const used = new Set(statements.flatMap(({ from, to, properties }) => [from, to, String(properties.sourceId)]))
  const goes = new Set(candidates.filter((thing) => !used.has(thing.id) && !isSource(thing)))
  const staying = stored.things.filter((thing) => !goes.has(thing))
  for (const thing of staying) if (!isSource(thing)) for (const id of evidenceOf(thing)) used.add(id)
  for (const { properties } of staying) if (typeof properties.basedOn === 'string') used.add(properties.basedOn)
  return used
}

function isSource(thing: StoredThing): boolean {
  return thing.labels.includes('Source')
}

/** The evidence of a thing's own facts; a source is its own. */
function evidenceOf(thing: StoredThing): string[] {
  if (isSource(thing)) return [thing.id]
  const { sourceIds } = thing.properties
  return Array.isArray(sourceIds) ? sourceIds.map(String) : []
}
