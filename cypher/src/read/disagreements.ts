import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { statementTypes } from '../vocabulary.ts'
import { first, ids } from './parameters.ts'
import { saidRow } from './said.ts'
import { thingRow } from './thing.ts'

const question = z.object({
  type: z.enum(statementTypes),
  subject: thingRow,
  /** By date. */
  sourceIds: z.array(z.string()),
  things: z.array(z.object({ thing: thingRow, statements: z.array(saidRow) })),
  /** Statements which say that two of the sources contradict each other. */
  noted: z.array(saidRow),
})
export type Question = z.infer<typeof question>

export const readDisagreements = defineQuery(
  'read/disagreements',
  z.object({ ids, first }),
  z.object({ id: z.string(), questions: z.array(question) }),
)
