import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { statementTypes } from '../vocabulary.ts'
import { after, asOf, direction, first, ids, someModalities, types } from './parameters.ts'
import { saidRow } from './said.ts'
import { thingRow } from './thing.ts'

export const readStatementsOf = defineQuery(
  'read/statements-of',
  z.object({ ids, types, direction, modalities: someModalities, asOf, first, after }),
  z.object({ id: z.string(), total: z.int(), statements: z.array(saidRow), things: z.array(thingRow) }),
)

export const readStatements = defineQuery(
  'read/statements',
  z.object({ keys: z.array(z.object({ type: z.enum(statementTypes), from: z.string(), to: z.string() })) }),
  z.object({ statement: saidRow, things: z.array(thingRow) }),
)

export const readEvidence = defineQuery(
  'read/evidence',
  z.object({ ids, first, after }),
  z.object({
    id: z.string(),
    total: z.int(),
    statements: z.array(z.object({ key: z.string(), statement: saidRow })),
    things: z.array(thingRow),
  }),
)

export const readStatementCounts = defineQuery(
  'read/statement-counts',
  z.object({ ids }),
  z.object({ id: z.string(), count: z.int() }),
)
