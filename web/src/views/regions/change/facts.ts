import type { RegionChangeQuery } from '../../../../generated/operations.ts'

/** Two portfolios of one region and what became of each area, as the API answers it. */
export type RegionChanges = NonNullable<RegionChangeQuery['changes']>
