import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { cellMark, isWanting } from '../../encoding/cell.ts'
import { CellMark } from '../../encoding/CellMark.tsx'
import type { Cell, Rule } from './facts.ts'
import type { Place } from './grid.ts'
import css from './table.module.css'
import { useComparedCell } from './use-compared.ts'
import { useCellWords } from './use-cell-words.ts'
import { useGaps } from './use-gaps.ts'

interface AreaCellProps {
  /** `rule|subject` */
  id: string
  place: Place
  cell: Cell | undefined
  subject: string
  rule: Rule
  /** The one cell that Tab reaches. */
  entry: boolean
  onFocus: (place: Place) => void
  onOpen: (cell: string, keys: boolean) => void
}

/** One cell: its mark for the eye, its words for screen readers; opens the finding behind it. */
export function AreaCell({ id, place, cell, subject, rule, entry, onFocus, onOpen }: AreaCellProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const { search } = useGaps()
  const words = useCellWords()
  const before = useComparedCell(id, cell)
  const said = [words(cell), before].filter((part) => part !== undefined).join('; ')
  const name = t('cellName', { subject, rule: rule.title[language], words: said })
  return (
    <td data-wanting={isWanting(cellMark(cell).shape) || undefined} data-changed={before !== undefined || undefined}>
      <button
        type="button"
        className={css.cell}
        data-cell={id}
        data-at={place.join(':')}
        tabIndex={entry ? 0 : -1}
        aria-label={name}
        aria-disabled={cell === undefined || undefined}
        aria-current={search.cell === id || undefined}
        title={said}
        onFocus={() => onFocus(place)}
        onClick={(event) => {
          // A click that no pointer made has no detail.
          if (cell !== undefined) onOpen(id, event.detail === 0)
        }}
      >
        <CellMark cell={cell} />
      </button>
    </td>
  )
}
