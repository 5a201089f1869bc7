import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { linkMarks } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import type { Cell, Matrix, MatrixArea } from './facts.ts'
import css from './phone.module.css'
import { ShortName } from './ShortName.tsx'
import { isWished, linkStates } from './states.ts'
import type { Choice } from './use-choice.ts'
import { useLinks } from './use-links.ts'
import { useLinkWords } from './use-link-words.ts'
import { VerdictMark } from './VerdictMark.tsx'

interface AreaPhoneProps {
  matrix: Matrix
  choice: Choice
}

/** The matrix for thumbs: one area at a time with its pairs as a list, firmest first. */
export function AreaPhone({ matrix, choice }: AreaPhoneProps): JSX.Element | null {
  const { t } = useTranslation('links')
  const { search, set } = useLinks()
  const opened = matrix.cells.find(({ id }) => id === choice.pair)
  const wanted = search.area ?? opened?.a
  const area = matrix.areas.find((one) => one.area.id === wanted) ?? matrix.areas[0]
  if (area === undefined) return null
  return (
    <div className={css.phone}>
      <div className={css.tabs} role="group" aria-label={t('area')}>
        {matrix.areas.map((one) => (
          <button
            key={one.area.id}
            type="button"
            aria-pressed={one === area}
            data-depth={one.depth}
            onClick={() => set({ area: one.area.id })}
          >
            <ShortName of={one.area} />
          </button>
        ))}
      </div>
      <Pairs matrix={matrix} area={area} choice={choice} />
    </div>
  )
}

function Pairs({ matrix, area, choice }: AreaPhoneProps & { area: MatrixArea }): JSX.Element {
  const words = useLinkWords()
  const others = new Map(matrix.areas.map((one) => [one.area.id, one.area]))
  const { id } = area.area
  const own = matrix.cells
    .filter((cell) => cell.a === id || cell.b === id)
    .toSorted((x, y) => linkStates.indexOf(x.state) - linkStates.indexOf(y.state) || (y.score ?? 0) - (x.score ?? 0))
  return (
    <ul className={css.pairs} aria-label={words.name(area.area)}>
      {own.map((cell) => {
        const other = others.get(cell.a === id ? cell.b : cell.a)
        return other && <Pair key={cell.id} cell={cell} area={area.area} other={other} choice={choice} />
      })}
    </ul>
  )
}

interface PairProps {
  cell: Cell
  area: MatrixArea['area']
  other: MatrixArea['area']
  choice: Choice
}

function Pair({ cell, area, other, choice }: PairProps): JSX.Element {
  const words = useLinkWords()
  const open = choice.pair === cell.id
  return (
    <li data-wished={isWished(cell.state) || undefined}>
      <button
        type="button"
        data-cell={cell.id}
        aria-label={words.pair({ a: area, b: other }, cell)}
        aria-current={open || undefined}
        onClick={() => choice.open(cell.id, { keys: true, matrix: true })}
      >
        <span className={css.mark} data-rejected={cell.verdict === 'reject' || undefined}>
          <Dumbbell state={linkMarks[cell.state]} score={cell.score} />
          <VerdictMark verdict={cell.verdict} />
        </span>
        <span className={css.words}>
          <strong>{words.name(other)}</strong>
          <small>{words.cell(cell)}</small>
        </span>
        {open ? (
          <IconChevronDown size={18} stroke={1.75} aria-hidden="true" />
        ) : (
          <IconChevronRight size={18} stroke={1.75} aria-hidden="true" />
        )}
      </button>
    </li>
  )
}
