import type { Transaction } from '../graph.ts'
import { statementId } from '../vocabulary.ts'
import { recordQueries } from './queries.ts'
import { type Brought, type Entry, entry as entrySchema } from './shape.ts'

const lookUpAll = 1_000_000

/** Stores an entry, new or changed. */
export async function store(tx: Transaction, entry: Entry): Promise<void> {
  await tx.run(recordQueries.write, { label: entry.kind === 'claim' ? 'Claim' : 'Entry', entry: toStored(entry) })
}

/** Of a stored entry: what is looked for is a property of its own, all else that it says is its payload. */
function toStored(entry: Entry): Record<string, unknown> {
  const { id, kind, by, at, version, statementId, withdrawnBy, withdrawnAt } = entry
  const told =
    kind === 'dispute'
      ? { reason: entry.reason, payload: JSON.stringify({ reason: entry.reason }) }
      : { payload: JSON.stringify(entry.brought), brought: madeBy(entry), subject: subjectOf(entry.brought) }
  return { id, kind, by, at, version, statementId, withdrawnBy, withdrawnAt, ...told }
}

export function fromStored(stored: Record<string, unknown>): Entry {
  const told: unknown = JSON.parse(String(stored.payload))
  const own = Object.fromEntries(ownProperties.map((key) => [key, stored[key]]))
  return entrySchema.parse(own.kind === 'dispute' ? { ...own, ...reasonOf(told) } : { ...own, brought: told })
}

const ownProperties = ['id', 'kind', 'by', 'at', 'version', 'statementId', 'withdrawnBy', 'withdrawnAt'] as const

function reasonOf(told: unknown): object {
  return typeof told === 'object' && told !== null ? told : {}
}

/** What a relation is whoever enters it: its type and ends, of a list also of what it is. */
export function subjectOf({ type, from, to, properties }: Brought): string {
  const { relation, kinds } = listOf(properties)
  return [type, from, to, ...(relation === undefined ? [] : [relation, kinds?.join() ?? ''])].join('|')
}

function listOf(properties: Brought['properties']): { relation?: string; kinds?: string[] } {
  const { relation, kinds } = properties
  return {
    ...(typeof relation === 'string' && { relation }),
    ...(Array.isArray(kinds) && { kinds: kinds.map(String) }),
  }
}

/** Ids of the things and sources that an entry made. */
function madeBy(entry: Entry): string[] {
  return entry.kind === 'dispute' ? [] : entry.brought.things.map(({ properties }) => String(properties.id))
}

/** All entries that fit, newest first, read within the transaction that is about to change them. */
export async function entriesIn(
  tx: Transaction,
  by: { ids?: string[]; statementIds?: string[]; subject?: string },
): Promise<Entry[]> {
  const [found] = await tx.run(recordQueries.entries, {
    ids: by.ids ?? null,
    statementIds: by.statementIds ?? null,
    subject: by.subject ?? null,
    after: null,
    first: lookUpAll,
  })
  return (found?.entries ?? []).map(fromStored)
}

export function statementIdOf({ type, from, to, properties }: Brought): string {
  return statementId({ type, from, to, sourceId: String(properties.sourceId), ...listOf(properties) })
}
