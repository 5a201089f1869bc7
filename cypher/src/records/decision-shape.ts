import { z } from 'zod'
import { coarseDate } from '../vocabulary.ts'
import { brought, id, line, reason } from './shape.ts'

/** The shapes of what people decide and vote: from a person, in the graph, in a file. */

const verdicts = ['adopt', 'park', 'reject', 'reopen'] as const
export type Verdict = (typeof verdicts)[number]

/** More people than any room holds. */
const people = z.int().min(0).max(100_000)
const note = line(4000)

/** What a person decides; `reopen` takes back what was decided before. */
export const newDecision = z.strictObject({
  subject: id,
  verdict: z.enum(verdicts),
  reason,
  /** The region that decides; left out: the one that the things belong to. */
  region: id.optional(),
  /** The date the person looked at. */
  asOf: coarseDate.optional(),
})

const counts = { now: people, later: people, no: people, present: people.optional(), note: note.optional() }

/** How a room voted. */
export const newVote = z.strictObject({ subject: id, region: id.optional(), ...counts })

const signed = { subject: id, region: id.optional(), by: line(80), at: z.iso.datetime() }

export const decision = z.strictObject({
  id: z.string().regex(/^decision:[\w.-]+$/, 'expected decision:…'),
  ...signed,
  verdict: z.enum(verdicts),
  reason,
  asOf: coarseDate.optional(),
  /** Of the candidate, as it was kept for the date when it was decided. */
  score: z.number().optional(),
  /** What adopting brought into the graph; kept when a later decision took it out. */
  brought: brought.optional(),
})
export type Decision = z.infer<typeof decision>

export const vote = z.strictObject({
  id: z.string().regex(/^vote:[\w.-]+$/, 'expected vote:…'),
  ...signed,
  ...counts,
})
export type Vote = z.infer<typeof vote>

/** With its place among those of its subject. */
export type Placed<T> = T & {
  /** How many there are up to this one, which is what `expects` of the next one is. */
  number: number
  /** Nothing followed on the subject since. */
  stands: boolean
}
