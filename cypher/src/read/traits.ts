import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { asOf, ids } from './parameters.ts'

/** Ids of what each thing's own statements name; `places` are regions or countries, `chosen` is when an area was prioritised. */
export const readTraits = defineQuery(
  'read/traits',
  z.object({ ids, asOf }),
  z.object({
    id: z.string(),
    places: z.array(z.string()),
    themes: z.array(z.string()),
    funds: z.array(z.string()),
    chosen: z.string().nullable(),
  }),
)

/** `priorities` are areas that a territory chose from that year on. */
export const readTimeline = defineQuery(
  'read/timeline',
  z.object({ ids }),
  z.object({ year: z.int(), statements: z.int(), priorities: z.int() }),
)
