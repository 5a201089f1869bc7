import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rows, Value } from '../facts.ts'
import { CellDialog } from './CellDialog.tsx'
import { columnsOf, leastWidth, type Column } from './columns.ts'
import type { Say } from './short-text.ts'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import css from './table.module.css'
import { useGridWalk } from './use-grid-walk.ts'
import { useSorted } from './use-sorted.ts'
import { useWordOf } from './use-word-of.ts'

const rowHeight = 28
const headHeight = 30

interface ResultTableProps {
  rows: Rows
  /** Values of the vocabulary are said in the reader's language; else, and when copied, every value is as it came. */
  worded?: boolean | undefined
}

/** The rows as a table: one column sorts it, only what is in sight is drawn, arrows walk its cells. */
export function ResultTable({ rows: answer, worded = false }: ResultTableProps): JSX.Element {
  const { t } = useTranslation('query')
  const { rows, order, turn } = useSorted(answer)
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<{ column: string; value: Value }>()
  const wordOf = useWordOf()
  const say: Say = (text) => (worded ? wordOf(text) : undefined) ?? text
  const columns = columnsOf(answer, say)
  const table = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
    // The cell that has the tab stop stays, however far one scrolls.
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), walk.at.row - 1, rows.length),
  })
  const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 300) / rowHeight) - 1)
  const walk = useGridWalk({ rows: rows.length, columns: columns.length, page }, (row) => table.scrollToIndex(row))
  const items = table.getVirtualItems()
  const last = items.at(-1)
  return (
    <div ref={box} className={css.box}>
      <table
        ref={walk.tableRef}
        role="grid"
        className={css.table}
        aria-label={t('rowsTable')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={walk.onKeyDown}
        style={{ minWidth: leastWidth(columns) }}
      >
        <colgroup>
          {columns.map(({ width, yields }, at) => (
            <col key={at} style={yields ? {} : { width }} />
          ))}
        </colgroup>
        <TableHead columns={columns} order={order} onTurn={turn} at={walk.at} onFocus={walk.onFocus} />
        <tbody>
          {items.map((item, index) => {
            const before = item.start - (items[index - 1]?.end ?? 0)
            return (
              <TableRow
                key={item.key}
                gap={before}
                index={item.index}
                row={rows[item.index] ?? []}
                columns={columns}
                say={say}
                at={walk.at}
                onFocus={walk.onFocus}
                onOpen={(column: Column, value: Value) => setOpen({ column: column.name, value })}
              />
            )
          })}
          {last !== undefined && table.getTotalSize() > last.end && (
            <tr aria-hidden="true" style={{ height: table.getTotalSize() - last.end }} />
          )}
        </tbody>
      </table>
      {open !== undefined && <CellDialog {...open} onClose={() => setOpen(undefined)} />}
    </div>
  )
}

function withRow(shown: number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || shown.includes(row)) return shown
  return [...shown, row].sort((a, b) => a - b)
}
