import { z } from 'zod'
import { modalities, type Modality, statementId, statementTypes, type StatementType } from '../vocabulary.ts'

/** A relationship as one source says it. */
export interface Said {
  id: string
  type: StatementType
  from: string
  to: string
  sourceId: string
  modality: Modality
  properties: Readonly<Record<string, unknown>>
}

/** What a query returns for a relationship: `{type, from, to, properties}`, the ends by their ids. */
export const saidRow = z
  .object({
    type: z.enum(statementTypes),
    from: z.string(),
    to: z.string(),
    properties: z.looseObject({
      id: z.string().optional(),
      sourceId: z.string(),
      modality: z.enum(modalities),
    }),
  })
  .transform(({ type, from, to, properties }): Said => {
    const { sourceId, modality } = properties
    // Whoever writes Cypher by hand may leave the id out; it follows from the rest.
    return {
      id: properties.id ?? statementId({ type, from, to, sourceId }),
      type,
      from,
      to,
      sourceId,
      modality,
      properties,
    }
  })
