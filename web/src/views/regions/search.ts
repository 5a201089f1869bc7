import { catch as orElse, enum as oneOf, object, optional, type infer as Infer } from 'zod/mini'

/** What there is to see of a region; the profile stands at the address without a tab. */
export const tabs = ['profile'] as const
export type Tab = (typeof tabs)[number]

/** What the view keeps in its address. */
export const regionsSearch = object({
  tab: orElse(optional(oneOf(tabs)), undefined),
})
export type RegionsSearch = Infer<typeof regionsSearch>
