import type { RegionProfileQuery } from '../../../../generated/operations.ts'

/** What the profile draws, as the API answers it. */
export type RegionProfile = NonNullable<RegionProfileQuery['region']>
