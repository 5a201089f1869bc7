import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { labels, statementTypes } from '../vocabulary.ts'
import { asOf, direction, everyLabel, first, ids, kinds, someLabels, someModalities, types } from './parameters.ts'
import { saidRow } from './said.ts'
import { thingRow } from './thing.ts'

/** `things` are what the statements rest on: their sources. */
const subgraph = z.object({ nodes: z.array(thingRow), statements: z.array(saidRow), things: z.array(thingRow) })

export const readNeighbourhood = defineQuery(
  'read/neighbourhood',
  z.object({ ids, types, labels: someLabels, kinds, direction, modalities: someModalities, except: ids, asOf, first }),
  subgraph,
)

export const readBetween = defineQuery('read/between', z.object({ ids, modalities: someModalities, asOf }), subgraph)

export const readOpening = defineQuery(
  'read/opening',
  z.object({ territory: z.string(), areas: ids, asOf, first }),
  z.object({ id: z.string() }),
)

const count = z.object({
  type: z.enum(statementTypes),
  direction: z.enum(['out', 'in']),
  label: z.enum(labels),
  count: z.int(),
})
export type NeighbourCount = z.infer<typeof count>

export const readNeighbours = defineQuery(
  'read/neighbours',
  z.object({ ids, asOf, labels: everyLabel }),
  z.object({ id: z.string(), degree: z.int(), neighbours: z.array(count) }),
)

export const readUnfetched = defineQuery(
  'read/unfetched',
  z.object({ ids, except: ids, modalities: someModalities, labels: everyLabel, asOf }),
  z.object({ id: z.string(), total: z.int(), counts: z.array(count) }),
)

/** Things that at least two of some things are tied to; `tied` says to how many of them, `total` how many there are. */
export const readLinking = defineQuery(
  'read/linking',
  z.object({ ids, types, modalities: someModalities, except: ids, asOf, first }),
  z.object({ total: z.int(), links: z.array(z.object({ thing: thingRow, tied: z.int() })) }),
)

/** Which things of some kinds, or labels, are tied by which relation; `total` says how many things `ids` begins. */
export const readPatterns = defineQuery(
  'read/patterns',
  z.object({
    from: z.array(z.string()),
    types,
    to: z.array(z.string()),
    within: ids.nullable(),
    asOf,
    most: z.int(),
    first,
  }),
  z.object({ from: z.string(), type: z.enum(statementTypes), to: z.string(), total: z.int(), ids }),
)
