import { catch as orElse, enum as oneOf, object, optional, type infer as Infer } from 'zod/mini'
import { addressText } from '../../../app/address-text.ts'

/** All that is chosen on the view stands in its address. */
export const schemaSearch = object({
  /** What was typed into the search. */
  find: addressText,
  /** As a picture; left out: as a table. */
  as: orElse(optional(oneOf(['graph'])), undefined),
  /** The label that is looked at in the picture. */
  at: addressText,
})
export type SchemaSearch = Infer<typeof schemaSearch>
