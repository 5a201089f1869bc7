import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { after, asOf, everyLabel, first, ids, kinds } from './parameters.ts'
import { labels } from '../vocabulary.ts'
import { thingRow } from './thing.ts'

export const readNodes = defineQuery('read/nodes', z.object({ ids }), thingRow)

export const thingOrders = ['name', 'start', 'population', 'degree'] as const

/** `key` is the place of a thing in the order: `after` takes it, whatever was added or removed since. */
export const readThings = defineQuery(
  'read/things',
  z.object({
    labels: everyLabel,
    kinds,
    /** Only these ids; null for all. */
    within: ids.nullable(),
    orderBy: z.enum(thingOrders),
    asOf,
    /** Also what is over on the date, or has not begun. */
    over: z.boolean(),
    first,
    after,
    offset: z.int(),
  }),
  z.object({ total: z.int(), things: z.array(z.object({ key: z.string(), thing: thingRow })) }),
)

export const readOfTerritory = defineQuery(
  'read/of-territory',
  z.object({ territory: z.string(), asOf }),
  z.object({ id: z.string() }),
)

const other = z.object({ id: z.string(), other: z.string() })
export const readCountries = defineQuery('read/countries', z.object({ ids, asOf }), other)
export const readAreaTerritories = defineQuery('read/area-territories', z.object({ ids }), other)

export const readAreaHelix = defineQuery(
  'read/area-helix',
  z.object({ ids, asOf }),
  z.object({ id: z.string(), roles: z.array(z.string()) }),
)

/** What a parameter of a question can be chosen from, where it is a thing; `detail` is the territory it belongs to. */
export const readChoices = defineQuery(
  'read/choices',
  z.object({ label: z.enum(labels), kind: z.string().nullable(), asOf }),
  z.object({ value: z.string(), en: z.string(), sv: z.string(), nb: z.string(), detail: z.string().nullable() }),
)
