import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { asOf, ids } from '../read/parameters.ts'

export const readResources = defineQuery(
  'links/resources',
  z.object({ ids, asOf }),
  z.object({
    area: z.string(),
    id: z.string(),
    name: z.string(),
    label: z.enum(['Actor', 'Initiative', 'FundingInstrument']),
    /** Else it is planned, proposed or our reading. */
    stated: z.boolean(),
    /** Firmest first. */
    statementIds: ids,
  }),
)
/** Something that is active in an area. */
export type Resource = z.infer<typeof readResources.row>

export const readSaidOfPairs = defineQuery(
  'links/said-of-pairs',
  z.object({ ids, asOf }),
  z.object({
    id: z.string(),
    one: z.string(),
    other: z.string(),
    modality: z.enum(['stated', 'planned', 'proposed']),
    realised: z.boolean(),
    /** A decision made here brought it; it says nothing of what a document wishes. */
    decided: z.boolean(),
  }),
)
/** A cross-link as one source says it. */
export type SaidOfPair = z.infer<typeof readSaidOfPairs.row>

export const readAreas = defineQuery(
  'links/areas',
  z.object({ ids, asOf }),
  z.object({ id: z.string(), name: z.string(), character: z.string().nullable(), themes: ids }),
)
export type NamedArea = z.infer<typeof readAreas.row>

export const readFunding = defineQuery(
  'links/funding',
  z.object({ areas: z.array(z.object({ id: z.string(), places: ids })), asOf }),
  z.object({ area: z.string(), id: z.string(), statementIds: ids }),
)

/** Stated TARGETS of a pair's initiatives to either side or its sub-areas. */
export const readTargeting = defineQuery(
  'links/targeting',
  z.object({ pairs: z.array(z.object({ id: z.string(), a: z.string(), b: z.string(), initiatives: ids })), asOf }),
  z.object({ id: z.string(), statementIds: ids }),
)

export const readTies = defineQuery(
  'links/ties',
  z.object({ asOf }),
  z.object({
    actor: z.string(),
    name: z.string(),
    thing: z.string(),
    /** Else an initiative or a body. */
    area: z.boolean(),
    statementIds: ids,
  }),
)
/** An actor takes part in an initiative or body, or works on an area. */
export type Tie = z.infer<typeof readTies.row>
