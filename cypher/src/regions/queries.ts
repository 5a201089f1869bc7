import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { asOf, ids } from '../read/parameters.ts'
import { helixRoles } from '../vocabulary.ts'

/** One row for each area in a column's tree, the column itself with no steps. */
export const readPortfolios = defineQuery(
  'regions/portfolios',
  z.object({ columns: z.array(z.object({ territory: z.string(), areas: ids })), asOf }),
  z.object({
    territory: z.string(),
    column: z.string(),
    area: z.string(),
    steps: z.int(),
    /** What it is part of, nearest to the column; none for the column. */
    parent: z.string().nullable(),
    /** The statement that says so. */
    partOf: z.string().nullable(),
    themes: ids,
    /** Of each theme a statement that says so. */
    about: ids,
  }),
)
export type PortfolioRow = z.infer<typeof readPortfolios.row>

export const readActivity = defineQuery(
  'regions/activity',
  z.object({ ids, asOf }),
  z.object({
    area: z.string(),
    id: z.string(),
    /** Else an initiative. */
    actor: z.boolean(),
    helix: z.array(z.enum(helixRoles)),
    /** More than one where it stands for several unnamed ones. */
    count: z.int(),
    /** At least one source states it; else it is planned, proposed or our reading. */
    stated: z.boolean(),
    /** The firmest that says so. */
    statementId: z.string(),
  }),
)
/** An actor that works on an area, or an initiative about it. */
export type Engaged = z.infer<typeof readActivity.row>

export const readPlaced = defineQuery(
  'regions/placed',
  z.object({ ids, asOf }),
  z.object({ territory: z.string(), id: z.string(), actor: z.boolean(), count: z.int() }),
)
/** An actor or initiative in a territory. */
export type PlacedThing = z.infer<typeof readPlaced.row>

export const readSpokenOf = defineQuery(
  'regions/spoken-of',
  z.object({ territories: ids, areas: ids, asOf }),
  z.object({ id: z.string(), source: z.string() }),
)

/** A bottleneck with one thing that eases it and one that carries this: null where there is none. */
export const readBottlenecks = defineQuery(
  'regions/bottlenecks',
  z.object({ ids, asOf }),
  z.object({
    territory: z.string(),
    bottleneck: z.string(),
    statementId: z.string(),
    place: z.int().nullable(),
    by: z.string().nullable(),
    /** Else an initiative. */
    measure: z.boolean().nullable(),
    easesId: z.string().nullable(),
    carrier: z.string().nullable(),
  }),
)
export type BottleneckRow = z.infer<typeof readBottlenecks.row>

export const readGovernance = defineQuery(
  'regions/governance',
  z.object({ ids, asOf }),
  z.object({
    territory: z.string(),
    actor: z.string(),
    strategy: z.string(),
    statementId: z.string(),
    /** 1 decides, 2 advises, 3 coordinates, 4 carries out; where the source says so. */
    level: z.int().nullable(),
    role: z.string().nullable(),
  }),
)
/** An actor that governs a strategy of a territory. */
export type Governing = z.infer<typeof readGovernance.row>

export const readTakingPart = defineQuery(
  'regions/taking-part',
  z.object({ territories: ids, asOf }),
  z.object({
    territory: z.string(),
    member: z.string(),
    body: z.string(),
    statementId: z.string(),
    /** From the territory, without it, down to where the member is; none where the member is the territory or is in it. */
    places: ids,
    /** The statements that place the member there. */
    placed: ids,
  }),
)
/** A territory, or an actor placed there, sits in a body or takes part in an initiative. */
export type TakingPart = z.infer<typeof readTakingPart.row>

export const readContinues = defineQuery(
  'regions/continues',
  z.object({ from: ids, to: ids, asOf }),
  z.object({ from: z.string(), to: z.string(), statementIds: ids }),
)
/** An area goes on as another; the statements on the way. */
export type Continuation = z.infer<typeof readContinues.row>
