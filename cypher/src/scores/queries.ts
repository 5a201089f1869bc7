import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { asOf, ids } from '../read/parameters.ts'

const run = z.object({
  asOf: z.string(),
  at: z.string(),
  dataVersion: z.string(),
  changes: z.int(),
  version: z.int(),
  scores: z.int(),
})
/** A finished run for a date: from which data, by which version of the methods, and how many scores it made. */
export type ScoreRun = z.infer<typeof run>

const job = z.object({
  holder: z.string().optional(),
  heldUntil: z.string().optional(),
  asOf: z.string().optional(),
  /** Regions scored, of how many. */
  done: z.int().optional(),
  of: z.int().optional(),
})

const scored = z.object({
  id: z.string(),
  subject: z.string(),
  subjectIds: ids,
  region: z.string(),
  method: z.string(),
  version: z.int(),
  dataVersion: z.string(),
  /** How often people had brought something into the graph or taken it out. */
  changes: z.int(),
  asOf,
  at: z.string(),
  by: z.literal('job'),
  value: z.number().optional(),
  /** Why there is no value. */
  reason: z.string().optional(),
  partNames: z.array(z.string()),
  partValues: z.array(z.number()),
  /** Portfolios that have both, of how many others. */
  both: z.int().optional(),
  of: z.int().optional(),
  pValue: z.number().optional(),
})
/** A score as it is kept. */
export type StoredScore = z.infer<typeof scored>

export const scoreQueries = {
  state: defineQuery(
    'scores/state',
    z.object({ asOf }),
    z.object({
      dataVersion: z.string().nullable(),
      changes: z.int(),
      run: run.nullable(),
      job: job.nullable(),
    }),
  ),
  take: defineQuery(
    'scores/take',
    z.object({ holder: z.string(), now: z.string(), until: z.string(), asOf, done: z.int(), of: z.int() }),
    z.object({ id: z.string() }),
  ),
  dates: defineQuery('scores/dates', z.object({}), z.object({ asOf: z.string() })),
  clear: defineQuery('scores/clear', z.object({ asOf, keep: ids }), z.object({ removed: z.int() })),
  write: defineQuery(
    'scores/write',
    z.object({ rows: z.array(z.union([scored, run.extend({ id: z.string() })])) }),
    z.object({ stored: z.int() }),
  ),
  of: defineQuery('scores/of', z.object({ ids }), z.object({ subject: z.string(), pValue: z.number().nullable() })),
}
