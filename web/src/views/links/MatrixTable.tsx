import { useState, type CSSProperties, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { WalkedBody } from '../../ui/WalkedBody.tsx'
import type { Place } from '../gaps/grid.ts'
import css from './board.module.css'
import type { Matrix, MatrixArea } from './facts.ts'
import { cellAt, firstPlace, halfOf, placeOf } from './half.ts'
import { MatrixCell } from './MatrixCell.tsx'
import { ShortName } from './ShortName.tsx'
import type { Choice } from './use-choice.ts'
import { useMatrixKeys } from './use-matrix-keys.ts'

interface MatrixTableProps {
  matrix: Matrix
  choice: Choice
}

/** Every pair of areas as a real table that is walked by keys: one tab stop, each cell a button named in words. */
export function MatrixTable({ matrix, choice }: MatrixTableProps): JSX.Element {
  const { t } = useTranslation('links')
  const half = halfOf(matrix)
  const [at, setAt] = useState<Place>()
  const [spoken, setSpoken] = useState('')
  const opened = choice.pair === undefined ? undefined : placeOf(half, choice.pair)
  const walked = at !== undefined && cellAt(half, at) !== undefined ? at : undefined
  const current = walked ?? opened ?? firstPlace(half) ?? [0, 0]
  const keys = useMatrixKeys({ half, current, say: setSpoken })
  const [first] = half.areas
  const size = sizeOf(half.areas.length)
  return (
    <>
      <table className={css.table} data-testid="links-matrix" style={{ '--cell-base': `${size}px` } as CSSProperties}>
        <caption className="visually-hidden">
          {t('table')}. {t('tableKeys')}
        </caption>
        <thead>
          <tr>
            <td />
            {first && <ColumnHead area={first} />}
          </tr>
        </thead>
        <WalkedBody onKeyDown={keys}>
          {half.rows.map(({ area, cells }, r) => (
            <tr key={area.area.id}>
              <th scope="row" className={css.rowHead} data-depth={area.depth}>
                <ShortName of={area.area} />
              </th>
              {cells.map((cell, c) => (
                <MatrixCell
                  key={half.areas[c]?.area.id}
                  cell={cell}
                  ends={[half.areas[c]?.area ?? area.area, area.area]}
                  place={[r, c]}
                  entry={current[0] === r && current[1] === c}
                  onFocus={setAt}
                  choice={choice}
                />
              ))}
              {r < half.rows.length - 1 && <ColumnHead area={area} />}
            </tr>
          ))}
        </WalkedBody>
      </table>
      <p className="visually-hidden" role="status" aria-live="polite">
        {spoken}
      </p>
    </>
  )
}

/** Its name slants up from the first cell of its column. */
function ColumnHead({ area }: { area: MatrixArea }): JSX.Element {
  return (
    <th scope="col" className={css.columnHead} data-depth={area.depth}>
      <ShortName of={area.area} />
    </th>
  )
}

/** Px of a cell: as large as the board bears, never smaller than what a finger or pointer hits. */
function sizeOf(areas: number): number {
  if (areas <= 14) return 40
  return areas <= 20 ? 28 : 26
}
