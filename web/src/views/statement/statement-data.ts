import type { OneStatementQuery } from '../../../generated/operations.ts'

/** A statement as its card shows it. */
export type StatementData = NonNullable<OneStatementQuery['statement']>
