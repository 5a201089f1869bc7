import type { Column } from '@korskoppling/cypher'

export interface ColumnRow extends Column {
  day: string
}
