import { z } from 'zod'
import { defineQuery } from './query.ts'
import { modalities } from './vocabulary.ts'

const dates = { validFrom: z.string().nullable(), validTo: z.string().nullable(), statedOn: z.string().nullable() }

const priority = z.object({
  /** Of the statement; a database that others filled may have none. */
  id: z.string().nullable(),
  territory: z.string(),
  area: z.string(),
  level: z.number(),
  name: z.string(),
  type: z.string(),
  modality: z.enum(modalities),
  /** The source that says it; of an entered one the source that the person named. */
  source: z.string(),
  order: z.number().nullable(),
  ...dates,
})
/** That a territory prioritises an area, or that an area is placed in it, as one source says it. */
export type Priority = z.infer<typeof priority>

const list = z.object({ territory: z.string(), type: z.string(), source: z.string(), ...dates })
/** A claim that a source names everything that a territory prioritises. */
export type CompleteList = z.infer<typeof list>

const place = z.object({
  id: z.string(),
  region: z.boolean(),
  nutsCode: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  countries: z.array(z.string()),
})

export const prioritiesQuery = defineQuery(
  'columns/priorities',
  z.object({}),
  z.object({
    priorities: z.array(priority),
    placed: z.array(priority),
    lists: z.array(list),
    territories: z.array(place),
  }),
)
/** All that `columns.ts` needs to answer for any date. */
export type Priorities = z.infer<typeof prioritiesQuery.row>
