import type { z } from 'zod'
import type { Transaction } from '../graph.ts'
import { type Decision, decision, type Placed, type Vote, vote } from './decision-shape.ts'
import { recordQueries } from './queries.ts'
import { parseSubject } from './subject.ts'

const lookUpAll = 1_000_000

/** What people leave on a subject, by the kind of its record. */
export interface DecidedByKind {
  decision: Decision
  vote: Vote
}
export type DecidedKind = keyof DecidedByKind

const labels = { decision: 'Decision', vote: 'Vote' } as const

/** Stores what was decided or voted; it is never changed afterwards. */
export async function storeDecided<K extends DecidedKind>(
  tx: Transaction,
  kind: K,
  said: DecidedByKind[K],
): Promise<void> {
  const { things, rule } = parseSubject(said.subject)
  await tx.run(recordQueries.write, { label: labels[kind], entry: { ...flat(said), kind, things, rule } })
}

/** What a decision brought is a JSON text, and for the look-up its ids are properties of their own. */
function flat(said: Decision | Vote): Record<string, unknown> {
  if (!('brought' in said) || said.brought === undefined) return { ...said }
  const { properties, things } = said.brought
  return {
    ...said,
    payload: JSON.stringify(said.brought),
    statementId: properties.id,
    brought: things.map((made) => made.properties.id),
  }
}

/** A row of `recordQueries.decided`. */
interface Row {
  said: Record<string, unknown>
  number: number
  stands: boolean
}

const schemas: { [K in DecidedKind]: z.ZodType<DecidedByKind[K]> } = { decision, vote }

/** What somebody decided or voted, as it was said. */
export function saidIn<K extends DecidedKind>(kind: K, { said }: Row): DecidedByKind[K] {
  const { payload } = said
  const own = Object.fromEntries(Object.entries(said).filter(([key]) => !derived.includes(key)))
  const brought: unknown = typeof payload === 'string' ? JSON.parse(payload) : undefined
  return schemas[kind].parse({ ...own, ...(brought !== undefined && { brought }) })
}

export function fromRow<K extends DecidedKind>(kind: K, row: Row): Placed<DecidedByKind[K]> {
  return { ...saidIn(kind, row), number: row.number, stands: row.stands }
}

/** What a stored one has beside what was said. */
const derived = ['kind', 'things', 'rule', 'payload', 'statementId']

/** All of some subjects, newest first, read within the transaction that is about to add one. */
export async function decidedIn<K extends DecidedKind>(
  tx: Transaction,
  kind: K,
  subjects: string[],
): Promise<Placed<DecidedByKind[K]>[]> {
  const [found] = await tx.run(recordQueries.decided, { kind, subjects, region: null, after: null, first: lookUpAll })
  return (found?.decided ?? []).map((row) => fromRow(kind, row))
}
