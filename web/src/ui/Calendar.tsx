import { IconChevronLeft, IconChevronRight, IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react'
import { useEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { monthWeeks, shiftDay, shiftMonth, showDate, showMonth, today, weekdays } from '../app/dates.ts'
import { useWorld } from '../app/world.ts'
import chip from './chip.module.css'
import css from './calendar.module.css'

const steps: Partial<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => shiftDay(day, -1),
  ArrowRight: (day) => shiftDay(day, 1),
  ArrowUp: (day) => shiftDay(day, -7),
  ArrowDown: (day) => shiftDay(day, 7),
  PageUp: (day) => shiftMonth(day, -1),
  PageDown: (day) => shiftMonth(day, 1),
}

/** A month of days; days are text, so no clock and no zone can move one. */
export function Calendar({ day, onChoose }: { day: string; onChoose: (day: string) => void }): JSX.Element {
  const { t } = useTranslation()
  const { language } = useWorld()
  const [at, setAt] = useState(day)
  const grid = useRef<HTMLTableElement>(null)
  const walking = useRef(false)
  useEffect(() => {
    if (walking.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    walking.current = false
  }, [at])
  const walk = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    walking.current = true
    setAt(step(at))
  }
  const move = (months: number, label: 'yearBack' | 'monthBack' | 'monthForward' | 'yearForward'): JSX.Element => {
    const Picture = { [-12]: IconChevronsLeft, [-1]: IconChevronLeft, 1: IconChevronRight, 12: IconChevronsRight }[
      months
    ]
    return (
      <button type="button" className={chip.square} aria-label={t(label)} onClick={() => setAt(shiftMonth(at, months))}>
        {Picture && <Picture size={17} stroke={1.75} aria-hidden="true" />}
      </button>
    )
  }
  return (
    <div className={css.calendar}>
      <div className={css.head}>
        {move(-12, 'yearBack')}
        {move(-1, 'monthBack')}
        <strong aria-live="polite">{showMonth(at, language)}</strong>
        {move(1, 'monthForward')}
        {move(12, 'yearForward')}
      </div>
      <table ref={grid} className={css.days} aria-label={showMonth(at, language)}>
        <thead>
          <tr>
            {weekdays(language).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(at).map((week) => (
            <tr key={week[0]}>
              {week.map((cell) => (
                <td key={cell}>
                  <button
                    type="button"
                    tabIndex={cell === at ? 0 : -1}
                    data-outside={cell.slice(0, 7) !== at.slice(0, 7) || undefined}
                    aria-pressed={cell === day}
                    aria-current={cell === today() ? 'date' : undefined}
                    aria-label={showDate(cell, language)}
                    onKeyDown={walk}
                    onClick={() => onChoose(cell)}
                  >
                    {Number(cell.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
