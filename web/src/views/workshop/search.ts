import { catch as orElse, literal, object, optional, type infer as Infer } from 'zod/mini'
import { addressText as text } from '../../app/address-text.ts'

export const workshopSearch = object({
  /** The subject that is talked about; the first of the list when left out. */
  item: text,
  /** The minutes instead of it. */
  minutes: orElse(optional(literal('all')), undefined),
})
export type WorkshopSearch = Infer<typeof workshopSearch>
