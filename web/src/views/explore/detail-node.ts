import type { DetailQuery } from '../../../generated/operations.ts'

/** The thing that the detail panel is about. */
export type DetailNode = NonNullable<DetailQuery['node']>
