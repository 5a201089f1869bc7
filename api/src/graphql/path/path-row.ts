import type { vocabulary } from '@korskoppling/cypher'
import type { NodeRow, StatementRow } from '../rows.ts'

export interface PathRow {
  nodes: NodeRow[]
  statements: StatementRow[]
  weakest: vocabulary.Modality
}
