import { KorskopplingError } from '../errors.ts'
import type { Transaction } from '../graph.ts'
import type { Label } from '../vocabulary.ts'
import { madeSource, madeThing, slugOf } from './make.ts'
import { badInput } from './parse.ts'
import { recordQueries } from './queries.ts'
import { mainLabel, type Made, type NewClaim, type NewStatement } from './shape.ts'

/** An end or source of a statement: something that is there, or something to be made with it. */
export interface Resolved {
  id: string
  label: Label
  made?: Made | undefined
}

/** Finds or prepares both ends and the named source; nothing is written yet. */
export async function resolve(
  tx: Transaction,
  given: NewStatement,
  sourceId: string,
): Promise<{ from: Resolved; to: Resolved; source: Resolved }> {
  const there = await labelsOf(tx, [given.from.id, given.to.id, given.source.id])
  const ids = new Set<string>()
  const end = async (side: 'from' | 'to'): Promise<Resolved> => {
    const { id, create } = given[side]
    if (!create) return found(there, id ?? '', side)
    const own = await freeId(tx, `${create.label.toLowerCase()}:${slugOf(create.name)}`, ids)
    return { id: own, label: create.label, made: madeThing(create, { id: own, sourceId, path: `${side}.create` }) }
  }
  return { from: await end('from'), to: await end('to'), source: await namedSource(tx, given.source, { there, ids }) }
}

/** Finds the territory of a claim and finds or prepares its source; nothing is written yet. */
export async function resolveClaim(tx: Transaction, given: NewClaim): Promise<{ territory: string; source: Resolved }> {
  const there = await labelsOf(tx, [given.territory, given.source.id])
  const territory = there.get(given.territory)
  if (!territory) throw notThere('territory', given.territory)
  if (territory !== 'Territory') throw badInput('territory', `${given.territory} is no territory`)
  return { territory: given.territory, source: await namedSource(tx, given.source, { there, ids: new Set() }) }
}

async function labelsOf(tx: Transaction, ids: readonly (string | undefined)[]): Promise<Map<string, Label>> {
  const there = new Map<string, Label>()
  for (const row of await tx.run(recordQueries.things, { ids: ids.filter((id) => id !== undefined) })) {
    const label = mainLabel(row.labels)
    if (label) there.set(row.id, label)
  }
  return there
}

async function namedSource(
  tx: Transaction,
  { id, create }: NewStatement['source'],
  { there, ids }: { there: ReadonlyMap<string, Label>; ids: Set<string> },
): Promise<Resolved> {
  if (create) {
    const own = await freeId(tx, `source:${slugOf(create.title)}`, ids)
    return { id: own, label: 'Source', made: madeSource(create, own) }
  }
  const source = found(there, id ?? '', 'source')
  if (source.label !== 'Source') throw badInput('source.id', `${source.id} is no source`)
  if (source.id.startsWith('source:entered/'))
    throw badInput('source.id', 'name the source itself, not what was entered here')
  return source
}

function found(there: ReadonlyMap<string, Label>, id: string, path: string): Resolved {
  const label = there.get(id)
  if (!label) throw notThere(path, id)
  return { id, label }
}

function notThere(path: string, id: string): KorskopplingError {
  return new KorskopplingError('NOT_FOUND', `${path}: nothing has the id ${id}`, { facts: { path, id } })
}

/** The id, or the id with the first number that is free; `taken` holds those given out in the same step. */
async function freeId(tx: Transaction, id: string, taken: Set<string>): Promise<string> {
  for (const row of await tx.run(recordQueries.taken, { begin: id })) taken.add(row.id)
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  taken.add(free)
  return free
}
