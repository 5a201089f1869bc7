import type { RegionPartnersQuery, RegionSideBySideQuery } from '../../../../generated/operations.ts'

export type Comparison = NonNullable<RegionSideBySideQuery['compareRegions']>
export type ComparedRegion = Comparison['a']
export type ComparedTheme = Comparison['shared'][number]
export type ComparedArea = ComparedTheme['a'][number]

export type Partners = NonNullable<RegionPartnersQuery['partners']>
export type Partner = Partners['partners'][number]

/** By what the partners are ordered. */
export type PartnerBy = 'complementary' | 'same'
