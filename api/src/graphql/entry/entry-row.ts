export interface EntryRow {
  id: string
  kind: 'statement' | 'dispute'
  by: string
  at: string
  reason: string | null
  version: number
  withdrawnBy: string | null
  withdrawnAt: string | null
  statementId: string
}
