import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { Run } from './facts.ts'
import { LimitFields } from './LimitFields.tsx'
import css from './run.module.css'
import { useClock } from './use-clock.ts'
import { useRunWords } from './use-run-words.ts'

/** The limits before a run, which of them it reached, and what came of it in one line. */
export function RunLine({ run }: { run: Run | undefined }): JSX.Element {
  return (
    <div className={css.line}>
      <LimitFields />
      {run !== undefined && <Reached run={run} />}
      {run !== undefined && <Said run={run} />}
    </div>
  )
}

function Reached({ run: { state, end, rows } }: { run: Run }): JSX.Element | null {
  const { t } = useTranslation('query')
  const words = useRunWords()
  if (state !== 'done' || end === null) return null
  const { limit, limits } = end
  if (limit === null)
    return (
      <span className={css.whole}>
        <IconCheck size={15} stroke={1.75} aria-hidden="true" />
        {t('noLimit')}
      </span>
    )
  return (
    <strong className={css.cut} role="status">
      <IconAlertTriangle size={15} stroke={1.75} aria-hidden="true" />
      {t(`limit_${limit}`, { limit: words.limit(limit, limits[limit]), rows: t('rows', { count: rows.length }) })}
    </strong>
  )
}

function Said({ run: { order, state, began, ended, rows, end } }: { run: Run }): JSX.Element {
  const { t } = useTranslation('query')
  const { language } = useWorld()
  const words = useRunWords()
  const now = useClock(ended === null)
  const time = words.time(end?.milliseconds ?? Math.max(0, (ended ?? now) - began))
  const counted = t('rows', { count: rows.length })
  if (ended === null)
    return (
      <span className={css.said} data-testid="run-state">
        {t('runningFor', { time, rows: counted })}
      </span>
    )
  return (
    <span className={css.said} data-testid="run-state">
      {t(`said_${state === 'running' ? 'done' : state}`, {
        at: words.clock(began),
        rows: counted,
        time,
        day: showDate(order.asOf, language),
      })}
    </span>
  )
}
