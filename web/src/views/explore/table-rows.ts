import type { ReactNode } from 'react'
import { fold } from '../../ui/fold.ts'

export interface Column<T> {
  id: string
  head: string
  /** What sorting, filtering, copying and CSV go by. */
  text: (row: T) => string | number
  cell?: (row: T) => ReactNode
  /** Room of its own, whatever the others have: for a number, a few words, or a relation. */
  narrow?: 'number' | 'words' | 'relation'
}

/** The rows that hold a text in any of their columns, whatever its letters and marks; all for an empty one. */
export function filterRows<T>(rows: readonly T[], columns: readonly Column<T>[], filter: string): readonly T[] {
  const wanted = fold(filter)
  if (wanted === '') return rows
  return rows.filter((row) => columns.some((column) => fold(String(column.text(row))).includes(wanted)))
}
