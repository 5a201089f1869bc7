import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { statementTypes } from '../vocabulary.ts'

const asOf = z.string()

export const gapAreasQuery = defineQuery(
  'gaps/areas',
  z.object({ asOf }),
  z.object({
    areas: z.array(z.object({ id: z.string(), name: z.string().nullable(), character: z.string().nullable() })),
    /** A sub-area and what it is part of; `reading`: by our reading only. */
    parts: z.array(z.object({ part: z.string(), whole: z.string(), reading: z.boolean() })),
    successions: z.array(z.object({ older: z.string(), newer: z.string() })),
    /** What territories had ever stated as a priority by the date. */
    chosen: z.array(z.object({ territory: z.string(), area: z.string() })),
    /** Themes that areas have with high confidence. */
    themes: z.array(z.object({ area: z.string(), theme: z.string() })),
  }),
)
export type GapAreas = z.infer<typeof gapAreasQuery.row>

const place = z.object({
  id: z.string(),
  name: z.string().nullable(),
  region: z.boolean(),
  country: z.boolean(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** What it lies in, by PART_OF and IN_COUNTRY. */
  above: z.array(z.string()),
})

/** A thing that a complete list names, with what rules ask about it. */
const member = z.object({ labels: z.array(z.string()), programme: z.string().nullable(), helix: z.array(z.string()) })
export type ListMember = z.infer<typeof member>

const claim = z.object({
  id: z.string(),
  territory: z.string(),
  relation: z.enum(statementTypes),
  kinds: z.array(z.string()),
  what: z.string(),
  listedOn: z.string().nullable(),
  type: z.string(),
  validFrom: z.string().nullable(),
  statedOn: z.string().nullable(),
  /** Null where the claim does not say what is on its list. */
  members: z.array(member).nullable(),
})
/** A COVERS that holds and says that a list is complete. */
export type CompleteClaim = z.infer<typeof claim>

export const gapKnownQuery = defineQuery(
  'gaps/known',
  z.object({ asOf, since: z.string() }),
  z.object({ territories: z.array(place), claims: z.array(claim), ended: z.array(z.string()) }),
)
export type GapKnown = z.infer<typeof gapKnownQuery.row>
export type GapPlace = z.infer<typeof place>

const subject = z.object({ id: z.string(), members: z.array(z.string()), without: z.array(z.enum(statementTypes)) })

export const gapDepthQuery = defineQuery(
  'gaps/depth',
  z.object({ asOf, subjects: z.array(subject) }),
  z.object({ id: z.string(), sources: z.int(), statements: z.int() }),
)
/** `members`: the subject and its sub-areas; `without`: types that merely place it. */
export type DepthSubject = z.infer<typeof subject>
export type Depth = Pick<z.infer<typeof gapDepthQuery.row>, 'sources' | 'statements'>

const nearSubject = z.object({
  id: z.string(),
  wanted: z.array(z.object({ key: z.string(), kinds: z.array(z.string()), except: z.array(z.string()) })),
})

export const nearestQuery = defineQuery(
  'gaps/nearest',
  z.object({ subjects: z.array(nearSubject), asOf, first: z.int() }),
  z.object({ key: z.string(), thing: z.string(), statements: z.array(z.string()) }),
)
/** From where to look, and for what: `key` comes back with each row, `kinds` are labels or kinds, `except` ids. */
export type NearSubject = z.infer<typeof nearSubject>
