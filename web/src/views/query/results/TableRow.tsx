import type { ClipboardEvent, JSX, KeyboardEvent } from 'react'
import type { Value } from '../facts.ts'
import { Cell } from './Cell.tsx'
import type { Column } from './columns.ts'
import type { Say } from './short-text.ts'
import type { Spot } from './use-grid-walk.ts'
import { valueText } from './value-text.ts'

interface TableRowProps {
  /** Room of the rows above that are not drawn, in px. */
  gap: number
  index: number
  row: readonly Value[]
  columns: readonly Column[]
  say: Say
  at: Spot
  onFocus: (spot: Spot) => void
  onOpen: (column: Column, value: Value) => void
}

/** One row; Enter opens a cell's thing or shows its value whole, ⌘C copies it exactly. */
export function TableRow({ gap, index, row, columns, say, at, onFocus, onOpen }: TableRowProps): JSX.Element {
  return (
    <>
      {gap > 0 && <tr aria-hidden="true" style={{ height: gap }} />}
      <tr aria-rowindex={index + 2}>
        {columns.map((column, number) => {
          const value = row[number] ?? null
          const open = (): void => onOpen(column, value)
          return (
            <td
              key={number}
              role="gridcell"
              data-spot={`${index + 1}:${number}`}
              data-numbers={column.numbers || undefined}
              tabIndex={at.row === index + 1 && at.column === number ? 0 : -1}
              onFocus={() => onFocus({ row: index + 1, column: number })}
              onDoubleClick={open}
              onKeyDown={(event) => enter(event, open)}
              onCopy={(event) => copy(event, value)}
            >
              <Cell value={value} say={say} />
            </td>
          )
        })}
      </tr>
    </>
  )
}

function enter(event: KeyboardEvent<HTMLElement>, open: () => void): void {
  if (event.key !== 'Enter') return
  event.preventDefault()
  const link = event.currentTarget.querySelector('a')
  if (link === null) open()
  else link.click()
}

/** The value exactly as it is, unless the reader marked something with the mouse. */
function copy(event: ClipboardEvent, value: Value): void {
  if (getSelection()?.isCollapsed === false) return
  event.clipboardData.setData('text/plain', valueText(value))
  event.preventDefault()
}
