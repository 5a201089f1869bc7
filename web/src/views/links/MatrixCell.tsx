import type { JSX } from 'react'
import { linkMarks } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import type { Named } from '../../ui/names.ts'
import type { Place } from '../gaps/grid.ts'
import css from './board.module.css'
import type { Cell } from './facts.ts'
import { isShown } from './states.ts'
import type { Choice } from './use-choice.ts'
import { useLinks } from './use-links.ts'
import { useLinkWords } from './use-link-words.ts'
import { VerdictMark } from './VerdictMark.tsx'

interface MatrixCellProps {
  /** None for an area and its own part. */
  cell: Cell | undefined
  ends: readonly [Named, Named]
  place: Place
  /** The one cell that Tab reaches. */
  entry: boolean
  onFocus: (place: Place) => void
  choice: Choice
}

/** One pair: its mark for the eye, its words for screen readers; opens the card beside. */
export function MatrixCell({ cell, ends: [a, b], place, entry, onFocus, choice }: MatrixCellProps): JSX.Element {
  const { only } = useLinks()
  const words = useLinkWords()
  if (cell === undefined) return <td className={css.blank} />
  const name = words.pair({ a, b }, cell)
  return (
    <td
      data-state={cell.state}
      data-hidden={!isShown(only, cell.state) || undefined}
      data-rejected={cell.verdict === 'reject' || undefined}
    >
      <button
        type="button"
        className={css.cell}
        data-cell={cell.id}
        data-at={place.join(':')}
        tabIndex={entry ? 0 : -1}
        aria-label={name}
        aria-current={choice.pair === cell.id || undefined}
        title={name}
        onFocus={() => onFocus(place)}
        // A click that no pointer made has no detail.
        onClick={(event) => choice.open(cell.id, { keys: event.detail === 0, matrix: true })}
      >
        <Dumbbell state={linkMarks[cell.state]} width={34} score={cell.score} />
        <VerdictMark verdict={cell.verdict} />
      </button>
    </td>
  )
}
