import { useRef, useState, type KeyboardEvent, type RefObject } from 'react'

/** A cell by its row and column; row 0 holds the heads. */
export interface Spot {
  row: number
  column: number
}

interface Size {
  rows: number
  columns: number
  /** Rows that a page key goes. */
  page: number
}

interface GridWalk {
  at: Spot
  tableRef: RefObject<HTMLTableElement | null>
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (spot: Spot) => void
}

/** One tab stop for the whole table; arrows, Home, End and the page keys walk its cells. */
export function useGridWalk(size: Size, show: (row: number) => void): GridWalk {
  const [at, setAt] = useState<Spot>({ row: 0, column: 0 })
  const tableRef = useRef<HTMLTableElement>(null)
  const here = { row: Math.min(at.row, size.rows), column: Math.min(at.column, Math.max(0, size.columns - 1)) }

  const go = (spot: Spot): void => {
    setAt(spot)
    if (spot.row > 0) show(spot.row - 1)
    // The row may have to be drawn first: it is far away and comes with the scrolling.
    requestAnimationFrame(() => requestAnimationFrame(() => focusCell(tableRef.current, spot)))
  }
  return {
    at: here,
    tableRef,
    onFocus: setAt,
    onKeyDown: (event) => {
      const to = nextSpot(event, here, size)
      if (to === undefined) return
      event.preventDefault()
      go(to)
    },
  }
}

function focusCell(table: HTMLTableElement | null, { row, column }: Spot): void {
  table?.querySelector<HTMLElement>(`[data-spot="${row}:${column}"]`)?.focus()
}

function nextSpot(event: KeyboardEvent, { row, column }: Spot, { rows, columns, page }: Size): Spot | undefined {
  const far = event.ctrlKey || event.metaKey
  const within = (spot: Spot): Spot => ({
    row: Math.max(0, Math.min(rows, spot.row)),
    column: Math.max(0, Math.min(columns - 1, spot.column)),
  })
  switch (event.key) {
    case 'ArrowUp':
      return within({ row: far ? 0 : row - 1, column })
    case 'ArrowDown':
      return within({ row: far ? rows : row + 1, column })
    case 'ArrowLeft':
      return within({ row, column: far ? 0 : column - 1 })
    case 'ArrowRight':
      return within({ row, column: far ? columns - 1 : column + 1 })
    case 'Home':
      return within({ row: far ? 0 : row, column: 0 })
    case 'End':
      return within({ row: far ? rows : row, column: columns - 1 })
    case 'PageUp':
      return within({ row: row - page, column })
    case 'PageDown':
      return within({ row: row + page, column })
    default:
      return undefined
  }
}
