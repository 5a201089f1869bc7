import { catch as orElse, enum as oneOf, literal, object, optional, type infer as Infer } from 'zod/mini'
import { addressText } from '../../app/address-text.ts'

/** What could be coupled; two areas when the address names none of these. */
export const otherKinds = ['theme', 'regions', 'actors', 'actor_area'] as const

/** All that is chosen on the view stands in its address. */
export const linksSearch = object({
  /** `all`: the candidates of every region; of the chosen one when left out. */
  by: orElse(optional(literal('all')), undefined),
  kind: orElse(optional(oneOf(otherKinds)), undefined),
  /** Specific areas first when left out. */
  order: orElse(optional(literal('score')), undefined),
  /** What was rejected stands in the lists too; left out of them when left out. */
  rejected: orElse(optional(literal('shown')), undefined),
  /** What is open: the id of a candidate, or of a cell of the matrix. */
  pair: addressText,
  /** The states in sight, joined by commas; all when left out. */
  only: addressText,
  /** On a phone: the area in sight. */
  area: addressText,
})
export type LinksSearch = Infer<typeof linksSearch>
