import { catch as orElse, enum as oneOf, object, optional, refine, string, type infer as Infer } from 'zod/mini'
import { addressText as text } from '../../app/address-text.ts'
import { isDay } from '../../app/dates.ts'

export const parts = ['actors', 'activity', 'steering', 'territory'] as const
export const severities = ['high', 'medium', 'low'] as const

/** All that is chosen on the view stands in its address. */
export const gapsSearch = object({
  /**
   * `rest`: what is asked of the region itself and of what is no area; `regions`, `themes`: these rows or columns; areas
   * of the region when left out.
   */
  by: orElse(optional(oneOf(['rest', 'regions', 'themes'])), undefined),
  /** The cell that is open: `rule|subject`. */
  cell: text,
  /** Lists judged as complete for the moment: `WORKS_ON:Company.University,TARGETS:Initiative`. */
  if: text,
  part: orElse(optional(oneOf(parts)), undefined),
  severity: orElse(optional(oneOf(severities)), undefined),
  sort: orElse(optional(oneOf(['silent', 'open'])), undefined),
  find: text,
  /** On a phone: the area in sight. */
  area: text,
  /** Areas whose sub-areas are folded away. */
  folded: text,
  /** The day that the cells are compared with. */
  then: orElse(optional(string().check(refine(isDay))), undefined),
})
export type GapsSearch = Infer<typeof gapsSearch>
