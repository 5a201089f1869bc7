import type { QuestionVersion } from '@korskoppling/cypher'
import type { QuestionResolvers } from '../../../generated/schema.ts'
import type { AnyQuestion } from '../../questions/any-question.ts'

/** What is said of a saved question only. */
export const questionFields: QuestionResolvers = {
  by: (row) => versionOf(row)?.by ?? null,
  at: (row) => versionOf(row)?.at ?? null,
  visibility: (row) => versionOf(row)?.visibility ?? null,
  version: (row) => (row.origin === 'saved' ? row.number : null),
  versions: (row) => (row.origin === 'saved' ? row.saved.versions.map(told).toReversed() : []),
  withdrawn: (row) => withdrawal(row) !== undefined,
  withdrawnBy: (row) => withdrawal(row)?.by ?? null,
  withdrawnAt: (row) => withdrawal(row)?.at ?? null,
}

function versionOf(row: AnyQuestion): QuestionVersion | undefined {
  return row.origin === 'saved' ? row.saved.versions[row.number - 1] : undefined
}

function withdrawal(row: AnyQuestion): QuestionVersion | undefined {
  return row.origin === 'saved' && row.saved.last.withdrawn ? row.saved.last : undefined
}

function told({ by, at, withdrawn }: QuestionVersion, index: number) {
  return { version: index + 1, by, at, withdrawn: withdrawn === true }
}
