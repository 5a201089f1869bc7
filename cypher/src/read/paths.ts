import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { modalities } from '../vocabulary.ts'
import { asOf, direction, first, someModalities, types } from './parameters.ts'
import { saidRow } from './said.ts'
import { thingRow } from './thing.ts'

/** The longest path that is looked for; it stands in the query too, where no parameter may. */
export const mostHops = 8

export const readPaths = defineQuery(
  'read/paths',
  z.object({
    from: z.string(),
    to: z.string(),
    types,
    direction,
    modalities: someModalities,
    /** Modalities from the firmest on. */
    ranks: z.array(z.enum(modalities)),
    asOf,
    maxHops: z.int(),
    first,
  }),
  z.object({ nodes: z.array(thingRow), statements: z.array(saidRow), weakest: z.enum(modalities) }),
)
