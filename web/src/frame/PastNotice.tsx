import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCalendar } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate, today } from '../app/dates.ts'
import { useWorld } from '../app/world.ts'
import { Notice } from '../ui/Notice.tsx'
import css from './past-notice.module.css'

/** Says on every view that it is not today's, or not the day that was asked for, and leads back. */
export function PastNotice(): JSX.Element | null {
  const { t } = useTranslation()
  const { asOf, past, future, noDay, language, setAsOf } = useWorld()
  const date = showDate(asOf, language)
  if (noDay !== undefined)
    return (
      <div className={css.place} data-fixed>
        <Notice
          tone="warn"
          icon={<IconAlertTriangle size={18} stroke={1.75} />}
          title={t('asOfNoDay', { text: noDay })}
          actions={
            <Button variant="default" size="compact-sm" onClick={() => setAsOf(asOf)}>
              {t('asOfGood')}
            </Button>
          }
        >
          {t('asOfNoDayMore', { date })}
        </Notice>
      </div>
    )
  if (!past && !future) return null
  return (
    <div className={css.place} data-fixed>
      <Notice
        tone="warn"
        icon={<IconCalendar size={18} stroke={1.75} />}
        title={t(future ? 'asOfFuture' : 'asOfPast', { date })}
        actions={
          <Button variant="default" size="compact-sm" onClick={() => setAsOf(today())}>
            {t('asOfToday')}
          </Button>
        }
      >
        <span className={css.more}>{t(future ? 'asOfFutureMore' : 'asOfPastMore')}</span>
      </Notice>
    </div>
  )
}
