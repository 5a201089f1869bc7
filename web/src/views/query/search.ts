import {
  catch as orElse,
  enum as oneOf,
  number,
  object,
  optional,
  record,
  string,
  unknown,
  type infer as Infer,
} from 'zod/mini'
import { addressText } from '../../app/address-text.ts'

/** How the rows can be looked at. */
export const resultKinds = ['table', 'chart', 'json', 'graph', 'plan'] as const
/** Those that stand beside the rows where there is room for two. */
export const besideKinds = ['graph', 'plan'] as const

/** What the view shows stands in its address, as far as it fits there. */
export const querySearch = object({
  /** The id of a question of the library, or of a saved one. */
  question: addressText,
  version: orElse(optional(number()), undefined),
  /** A statement of one's own, or the question's as it was changed; left out where it is long. */
  statement: addressText,
  /** Values by parameter, in typed JSON. */
  values: orElse(optional(record(string(), unknown())), undefined),
  result: orElse(optional(oneOf(resultKinds)), undefined),
  beside: orElse(optional(oneOf(besideKinds)), undefined),
})
export type QuerySearch = Infer<typeof querySearch>
