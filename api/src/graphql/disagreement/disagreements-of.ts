import type { vocabulary } from '@korskoppling/cypher'
import type { Context } from '../context.ts'
import type { NodeRow, StatementRow } from '../rows.ts'

export interface DisagreementRow {
  id: string
  question: string
  type: vocabulary.StatementType
  subjectId: string
  sourceIds: string[]
  things: DisagreementThingRow[]
  day: string
}
export interface DisagreementThingRow {
  thingId: string
  statements: StatementRow[]
  day: string
}
export async function disagreementsOf(_: NodeRow, __: Context): Promise<DisagreementRow[]> {
  return await Promise.resolve([])
}
