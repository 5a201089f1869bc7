import { catch as orElse, enum as oneOf, object, optional, refine, string, type infer as Infer } from 'zod/mini'
import { addressText } from '../../app/address-text.ts'
import { isDay } from '../../app/dates.ts'
import { indicators } from './map/indicators.ts'

/** What there is to see of a region; the profile stands at the address without a tab. */
export const tabs = ['profile', 'compare', 'change', 'map'] as const
export type Tab = (typeof tabs)[number]

/** What the view keeps in its address. */
export const regionsSearch = object({
  tab: orElse(optional(oneOf(tabs)), undefined),
  /** The earlier of the two dates; the later one is the as-of date. Left out, the day before what now holds began. */
  from: orElse(optional(string().check(refine(isDay))), undefined),
  /** The region beside; the best partner when left out. */
  with: addressText,
  /** How partners are ordered; complementary ones first when left out. */
  by: orElse(optional(oneOf(['same'])), undefined),
  /** What the map shows; areas when left out. */
  show: orElse(optional(oneOf(indicators)), undefined),
  /** How the map is drawn; points where the regions lie when left out. */
  as: orElse(optional(oneOf(['tiles'])), undefined),
})
export type RegionsSearch = Infer<typeof regionsSearch>
