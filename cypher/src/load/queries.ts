import { z } from 'zod'
import { defineQuery } from '../query.ts'

/** What the loader says to the database: reading what is stored, writing the difference. */

const properties = z.record(z.string(), z.unknown())
const none = z.object({})
const named = z.object({ id: z.string() })
const counted = z.object({ stored: z.int() })

function rows<T extends z.ZodType>(row: T) {
  return z.object({ rows: z.array(row) })
}

export const loadQueries = {
  things: defineQuery(
    'load/things',
    z.object({ labels: z.array(z.string()) }),
    z.object({ id: z.string(), labels: z.array(z.string()), properties, at: z.string() }),
  ),
  statements: defineQuery(
    'load/statements',
    z.object({ types: z.array(z.string()) }),
    z.object({
      id: z.string(),
      type: z.string(),
      from: z.string(),
      to: z.string(),
      properties,
      at: z.string(),
    }),
  ),
  state: defineQuery(
    'load/state',
    z.object({ labels: z.array(z.string()), recordKinds: z.array(z.string()), types: z.array(z.string()) }),
    z.object({
      things: z.int(),
      records: z.int(),
      /** Nodes of other labels, relationships of other types. */
      strangers: z.int(),
      strangeRelationships: z.int(),
      statements: z.int(),
      /** Nodes and relationships that bear one of our names without being of our making. */
      namesakes: z.int(),
      namesakeRelationships: z.int(),
    }),
  ),
  last: defineQuery(
    'load/last',
    none,
    z.object({ id: z.string(), dataVersion: z.string(), sourceIds: z.array(z.string()) }),
  ),
  find: defineQuery('load/find', named, named),
  lock: defineQuery('load/lock', none, z.object({ made: z.boolean() })),
  addThings: defineQuery(
    'load/add-things',
    rows(z.object({ labels: z.array(z.string()), properties })),
    z.object({ id: z.string(), at: z.string() }),
  ),
  changeThings: defineQuery(
    'load/change-things',
    rows(z.object({ at: z.string(), labels: z.array(z.string()), oldLabels: z.array(z.string()), properties })),
    named,
  ),
  removeThings: defineQuery('load/remove-things', rows(z.object({ at: z.string() })), named),
  addStatements: defineQuery(
    'load/add-statements',
    rows(z.object({ type: z.string(), from: z.string(), to: z.string(), properties })),
    counted,
  ),
  changeStatements: defineQuery('load/change-statements', rows(z.object({ at: z.string(), properties })), counted),
  removeStatements: defineQuery('load/remove-statements', rows(z.object({ at: z.string() })), counted),
  record: defineQuery('load/record', z.object({ load: properties }), named),
}
