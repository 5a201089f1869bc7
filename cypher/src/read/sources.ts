import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { after, first } from './parameters.ts'
import { thingRow } from './thing.ts'

export const readSources = defineQuery(
  'read/sources',
  z.object({ words: z.array(z.string()), first, after }),
  z.object({
    total: z.int(),
    sources: z.array(z.object({ key: z.string(), statements: z.int(), thing: thingRow })),
  }),
)
export const readFind = defineQuery(
  'read/find',
  z.object({ text: z.string(), first }),
  z.object({ thing: thingRow, score: z.number() }),
)
