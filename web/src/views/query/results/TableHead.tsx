import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from './columns.ts'
import type { Spot } from './use-grid-walk.ts'
import type { Order } from './use-sorted.ts'

interface TableHeadProps {
  columns: readonly Column[]
  order: Order | undefined
  onTurn: (column: number) => void
  at: Spot
  onFocus: (spot: Spot) => void
}

/** The names of the columns; each sorts by its own. */
export function TableHead({ columns, order, onTurn, at, onFocus }: TableHeadProps): JSX.Element {
  const { t } = useTranslation('query')
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ name, numbers }, column) => {
          const sorted = order?.column === column ? (order.down ? 'descending' : 'ascending') : 'none'
          return (
            <th key={column} scope="col" aria-sort={sorted} data-numbers={numbers || undefined}>
              <button
                type="button"
                data-spot={`0:${column}`}
                tabIndex={at.row === 0 && at.column === column ? 0 : -1}
                title={t('sortBy', { column: name })}
                onFocus={() => onFocus({ row: 0, column })}
                onClick={() => onTurn(column)}
              >
                {name}
                {sorted === 'ascending' && <IconArrowUp size={13} aria-hidden="true" />}
                {sorted === 'descending' && <IconArrowDown size={13} aria-hidden="true" />}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
