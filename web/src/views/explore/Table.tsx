import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useState, type JSX, type KeyboardEvent, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { filterRows, type Column } from './table-rows.ts'
import css from './drawer.module.css'

interface TableProps<T> {
  rows: readonly T[]
  columns: readonly Column<T>[]
  filter: string
  idOf: (row: T) => string
  selected: (row: T) => boolean
  /** Cloudberry ground: this row is a wish. */
  wish?: (row: T) => boolean
  /** Click, Enter or Space. */
  onSelect: (row: T) => void
  label: string
}

/** Rows that sort by their heads, filter by a word, and select what the canvas selects. Arrows walk the rows. */
export function Table<T>({ rows, columns, filter, idOf, selected, wish, onSelect, label }: TableProps<T>): JSX.Element {
  const { t } = useTranslation('explore')
  const [sort, setSort] = useState<{ id: string; down: boolean } | null>(null)
  const kept = filterRows(rows, columns, filter)
  const sorted = sortRows(kept, columns, sort)
  const [wanted, setWanted] = useState(0)
  // Of rows that once stood there none goes because others come: the focus may be on it.
  if (sorted.length <= wholeRows && sorted.length > wanted) setWanted(sorted.length)
  const most = Math.max(wanted, firstRows)
  const listed = [...sorted.slice(0, most), ...sorted.slice(most).filter((row) => selected(row))]
  const stop = Math.max(
    0,
    listed.findIndex((row) => selected(row)),
  )
  const showMore = (event: MouseEvent<HTMLButtonElement>): void => {
    const body = event.currentTarget.closest('tbody')
    flushSync(() => setWanted(most + moreRows))
    const first = body?.rows[most]
    first?.focus()
  }
  const press = (event: KeyboardEvent<HTMLTableRowElement>, row: T): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect(row)
      return
    }
    const next = {
      ArrowDown: event.currentTarget.nextElementSibling,
      ArrowUp: event.currentTarget.previousElementSibling,
    }[event.key]
    if (next instanceof HTMLElement) {
      event.preventDefault()
      next.focus()
    }
  }
  if (kept.length === 0 && filter !== '') return <p className={css.nothing}>{t('filterNone', { text: filter })}</p>
  return (
    <table className={css.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => {
            const down = sort?.id === column.id ? sort.down : null
            return (
              <th
                key={column.id}
                scope="col"
                aria-sort={down === null ? 'none' : down ? 'descending' : 'ascending'}
                data-narrow={column.narrow}
              >
                <button type="button" onClick={() => setSort({ id: column.id, down: down === false })}>
                  {column.head}
                  {down === true && <IconArrowDown size={13} stroke={1.75} aria-hidden="true" />}
                  {down === false && <IconArrowUp size={13} stroke={1.75} aria-hidden="true" />}
                </button>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {listed.map((row, index) => (
          <tr
            key={idOf(row)}
            data-id={idOf(row)}
            data-wish={wish?.(row) === true ? true : undefined}
            aria-selected={selected(row)}
            tabIndex={index === stop ? 0 : -1}
            onClick={() => onSelect(row)}
            onKeyDown={(event) => press(event, row)}
          >
            {columns.map((column) => (
              <td key={column.id} data-narrow={column.narrow}>
                {column.cell?.(row) ?? column.text(row)}
              </td>
            ))}
          </tr>
        ))}
        {sorted.length > most && (
          <tr>
            <td colSpan={columns.length}>
              {t('firstRows', { count: most, total: sorted.length })}{' '}
              <button type="button" className={css.more} onClick={showMore}>
                {t('moreRows')}
              </button>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

/** Rows of a table that stands whole; a longer one begins with few, since each row holds the picture up. */
const wholeRows = 200
const firstRows = 40
/** Rows that come each time more are wanted. */
const moreRows = 1_000

function sortRows<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  sort: { id: string; down: boolean } | null,
): readonly T[] {
  const column = columns.find(({ id }) => id === sort?.id)
  if (column === undefined || sort === null) return rows
  const way = sort.down ? -1 : 1
  return rows.toSorted((a, b) => way * compare(column.text(a), column.text(b)))
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'sv')
}
