import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { labels, statementTypes } from '../vocabulary.ts'
import { everyLabel } from './parameters.ts'

const counted = { count: z.int() }
/** `filled`: on how many of `count` it stands. `examples` are the commonest values as text (of a list the first), three at most. */
const properties = z.array(z.object({ name: z.string(), filled: z.int(), examples: z.array(z.string()) }))

export const readLabels = defineQuery(
  'read/graph-schema-labels',
  z.object({ labels: everyLabel }),
  z.object({
    label: z.enum(labels),
    ...counted,
    kinds: z.array(z.object({ kind: z.string(), ...counted, properties })),
    properties,
  }),
)

export const readTypes = defineQuery(
  'read/graph-schema-types',
  z.object({ labels: everyLabel }),
  z.object({
    type: z.enum(statementTypes),
    ...counted,
    ends: z.array(z.object({ from: z.enum(labels), to: z.enum(labels), ...counted })),
    properties,
  }),
)
