import type { OneSourceQuery } from '../../../generated/operations.ts'

/** A source as its pane shows it. */
export type SourceData = NonNullable<OneSourceQuery['source']>
