import type { Transaction } from '../graph.ts'
import { type Ends, endsByType, type Label } from '../vocabulary.ts'
import { bring } from './bring.ts'
import { badInput } from './parse.ts'
import { recordQueries } from './queries.ts'
import { type Brought, mainLabel, type Made } from './shape.ts'

/** What a record of a file brings, and where in the file it stands. */
export interface Standing {
  brought: Brought
  path: string
}

/**
 * Brings what standing records say, with the things it needs and the graph lacks, taken from `offered`: all that any
 * record of the file made. BAD_INPUT with the path of what names a thing that is nowhere.
 */
export async function bringBack(
  tx: Transaction,
  { standing, offered }: { standing: readonly Standing[]; offered: readonly Made[] },
): Promise<void> {
  const byId = new Map(offered.map((made) => [String(made.properties.id), made]))
  const needed = neededBy(standing, byId)
  const there = await labelsOf(tx, needed)
  const missing = needed.filter((id) => !there.has(id)).flatMap((id) => byId.get(id) ?? [])
  for (const made of missing) {
    const label = mainLabel(made.labels)
    if (label) there.set(String(made.properties.id), label)
  }
  for (const one of standing) checkEnds(one, there)
  await bring(tx, { things: missing, statements: standing.map(({ brought }) => brought) })
}

function neededBy(standing: readonly Standing[], offered: ReadonlyMap<string, Made>): string[] {
  const needed = new Set<string>()
  const need = (id: string) => {
    if (needed.has(id)) return
    needed.add(id)
    for (const next of needsOf(offered.get(id))) need(next)
  }
  for (const { brought } of standing) for (const id of endsOf(brought)) need(id)
  return [...needed]
}

async function labelsOf(tx: Transaction, ids: string[]): Promise<Map<string, Label>> {
  const there = new Map<string, Label>()
  for (const row of await tx.run(recordQueries.things, { ids })) {
    const label = mainLabel(row.labels)
    if (label) there.set(row.id, label)
  }
  return there
}

function endsOf({ from, to, properties }: Brought): string[] {
  return [from, to, String(properties.sourceId)]
}

function needsOf(made: Made | undefined): string[] {
  if (!made) return []
  const { sourceIds, basedOn } = made.properties
  return [...(Array.isArray(sourceIds) ? sourceIds.map(String) : []), ...(typeof basedOn === 'string' ? [basedOn] : [])]
}

function checkEnds({ brought, path }: Standing, there: ReadonlyMap<string, Label>): void {
  const { type, from, to, things } = brought
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
