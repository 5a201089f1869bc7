import { catch as orElse, enum as oneOf, object, optional, refine, string, type infer as Infer } from 'zod/mini'
import { isDay } from '../../app/dates.ts'

/** What there is to see of a region; the profile stands at the address without a tab. */
export const tabs = ['profile', 'change'] as const
export type Tab = (typeof tabs)[number]

/** What the view keeps in its address. */
export const regionsSearch = object({
  tab: orElse(optional(oneOf(tabs)), undefined),
  /** The earlier of the two dates; the later one is the as-of date. Left out, the day before what now holds began. */
  from: orElse(optional(string().check(refine(isDay))), undefined),
})
export type RegionsSearch = Infer<typeof regionsSearch>
