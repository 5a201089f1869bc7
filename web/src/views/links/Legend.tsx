import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showNumber } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { linkMarks } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import css from './board.module.css'
import type { Cell } from './facts.ts'
import { isCandidate, linkStates } from './states.ts'
import { useLinks } from './use-links.ts'
import { useLinkWords } from './use-link-words.ts'

/** What the marks say and how many pairs bear each; pressing one leaves only these in sight. */
export function Legend({ cells }: { cells: readonly Cell[] }): JSX.Element {
  const { t } = useTranslation('links')
  const { language } = useWorld()
  const { only, toggle, search } = useLinks()
  const words = useLinkWords()
  // As the lists beside it count.
  const counted = search.rejected === 'shown' ? cells : cells.filter(({ verdict }) => verdict !== 'reject')
  const unnamed = counted.filter(({ state, statements }) => state === 'made' && statements.length === 0).length
  return (
    <div className={css.legend} role="group" aria-label={t('legend')}>
      {linkStates.map((state) => {
        const count = counted.filter((cell) => cell.state === state).length
        return (
          <button
            key={state}
            type="button"
            aria-pressed={only.includes(state)}
            data-wish={isCandidate(state) || undefined}
            onClick={() => toggle(state)}
          >
            <Dumbbell state={linkMarks[state]} />
            <b>{showNumber(count, language)}</b>{' '}
            <span>{state === 'planned' ? t('legendPlanned') : words.state(state)}</span>
          </button>
        )
      })}
      {unnamed > 0 && <p className={css.apart}>{t('madeUnnamed', { count: unnamed })}</p>}
      {counted.length < cells.length && (
        <p className={css.apart}>{t('rejectedApart', { count: cells.length - counted.length })}</p>
      )}
    </div>
  )
}
