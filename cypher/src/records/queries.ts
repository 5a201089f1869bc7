import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { statementTypes } from '../vocabulary.ts'

/** What the records say to the database; things and statements they bring are added as the loader adds its own. */

const none = z.object({})
const id = z.object({ id: z.string() })
const ids = z.object({ ids: z.array(z.string()) })
const properties = z.record(z.string(), z.unknown())

export const recordQueries = {
  lock: defineQuery('records/lock', z.object({ at: z.string() }), id),
  changed: defineQuery('records/changed', none, z.object({ changes: z.int() })),
  things: defineQuery('records/things', ids, z.object({ id: z.string(), labels: z.array(z.string()), at: z.string() })),
  taken: defineQuery('records/taken', z.object({ begin: z.string() }), id),
  statement: defineQuery(
    'records/statement',
    id,
    z.object({ id: z.string(), type: z.string(), from: z.string(), to: z.string() }),
  ),
  entries: defineQuery(
    'records/entries',
    z.object({
      ids: z.array(z.string()).nullable(),
      statementIds: z.array(z.string()).nullable(),
      /** Type and ends of the statement, whatever its source. */
      subject: z.string().nullable(),
      after: z.object({ at: z.string(), id: z.string() }).nullable(),
      first: z.int(),
    }),
    z.object({ total: z.int(), begin: z.int(), entries: z.array(properties) }),
  ),
  decided: defineQuery(
    'records/decided',
    z.object({
      kind: z.enum(['decision', 'vote']),
      subjects: z.array(z.string()).nullable(),
      /** Where it was decided, or one of the things that it is about. */
      region: z.string().nullable(),
      after: z.object({ at: z.string(), id: z.string() }).nullable(),
      first: z.int(),
    }),
    z.object({
      total: z.int(),
      begin: z.int(),
      decided: z.array(z.object({ said: properties, number: z.int(), stands: z.boolean() })),
    }),
  ),
  questions: defineQuery(
    'records/questions',
    z.object({ questions: z.array(z.string()).nullable() }),
    z.object({ said: properties }),
  ),
  views: defineQuery(
    'records/views',
    z.object({ ids: z.array(z.string()).nullable() }),
    z.object({ id: z.string(), by: z.string(), at: z.string(), content: z.string() }),
  ),
  rejected: defineQuery('records/rejected', z.object({ asOf: z.string() }), z.object({ subject: z.string() })),
  score: defineQuery('records/score', id, z.object({ value: z.number() })),
  /** Which of some areas is part of which. */
  whole: defineQuery('records/whole', ids, z.object({ id: z.string(), part: z.string() })),
  territory: defineQuery('records/territory', ids, id),
  /** Sources that wish for a statement of this type between the two. */
  wishes: defineQuery(
    'records/wishes',
    z.object({ type: z.enum(statementTypes), from: z.string(), to: z.string(), asOf: z.string() }),
    id,
  ),
  write: defineQuery(
    'records/write',
    z.object({ label: z.enum(['Entry', 'Claim', 'Decision', 'Vote', 'Question', 'View']), entry: properties }),
    id,
  ),
  removeStatement: defineQuery('records/remove-statement', id, id),
  leftovers: defineQuery('records/leftovers', none, id),
  removeUnused: defineQuery('records/remove-unused', ids, id),
  likelyDuplicates: defineQuery(
    'records/likely-duplicates',
    z.object({ label: z.string(), lucene: z.string(), first: z.int() }),
    z.object({ id: z.string(), names: z.array(z.string()) }),
  ),
}
