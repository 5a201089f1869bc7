import type { vocabulary } from '@korskoppling/cypher'
import type { NodeRow, StatementRow } from '../rows.ts'

export interface DisagreementRow {
  id: string
  type: vocabulary.StatementType
  subject: NodeRow
  sourceIds: string[]
  things: { thing: NodeRow; statements: StatementRow[] }[]
  noted: StatementRow[]
  day: string
}
