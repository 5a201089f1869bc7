import { useMemo, useState } from 'react'
import type { Rows, Value } from '../facts.ts'
import { compareValues } from './compare.ts'

export interface Order {
  column: number
  down: boolean
}

interface Sorted {
  rows: readonly (readonly Value[])[]
  order: Order | undefined
  /** Upwards, then downwards, then as the statement ordered them. */
  turn: (column: number) => void
}

/** The rows in the order that the reader chose; as the statement gave them at first. */
export function useSorted({ columns, rows }: Rows): Sorted {
  const [chosen, setChosen] = useState<Order>()
  const order = chosen !== undefined && chosen.column < columns.length ? chosen : undefined
  const sorted = useMemo(() => {
    if (order === undefined) return rows
    const sign = order.down ? -1 : 1
    return rows.toSorted((a, b) => sign * compareValues(a[order.column] ?? null, b[order.column] ?? null))
  }, [rows, order])
  const turn = (column: number): void => {
    if (order?.column !== column) setChosen({ column, down: false })
    else setChosen(order.down ? undefined : { column, down: true })
  }
  return { rows: sorted, order, turn }
}
