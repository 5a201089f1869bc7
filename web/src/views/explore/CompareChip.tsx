import { IconArrowsDiff, IconX } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { shiftDay, shiftMonth, showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { DayChip } from '../../ui/DayChip.tsx'
import { useExploration } from './exploration.ts'
import tools from './explore.module.css'

/** Compares the day that is shown with an earlier or later one: off, or its day. */
export function CompareChip({ portfolios }: { portfolios: readonly number[] }): JSX.Element {
  const { t } = useTranslation('see')
  const { asOf, language } = useWorld()
  const { view, act } = useExploration()
  if (view.compare === null)
    return (
      <button
        type="button"
        className={tools.tool}
        onClick={() => act({ type: 'compare', day: dayBefore(portfolios, asOf) })}
      >
        <IconArrowsDiff size={16} stroke={1.75} aria-hidden="true" />
        {t('compare')}
      </button>
    )
  return (
    <>
      <DayChip
        day={view.compare}
        title={t('compareTitle')}
        label={t('compareChosen', { date: showDate(view.compare, language) })}
        word={t('comparedWith')}
        onChoose={(day) => act({ type: 'compare', day })}
      />
      <button
        type="button"
        className={tools.tool}
        aria-label={t('compareEnd')}
        title={t('compareEnd')}
        onClick={() => act({ type: 'compare', day: null })}
      >
        <IconX size={16} stroke={1.75} aria-hidden="true" />
      </button>
    </>
  )
}

/** The day before the last portfolio that had begun by then; five years before where none is on record. */
function dayBefore(portfolios: readonly number[], asOf: string): string {
  const last = portfolios.findLast((year) => `${year}-01-01` < asOf)
  return last === undefined ? shiftMonth(asOf, -60) : shiftDay(`${last}-01-01`, -1)
}
