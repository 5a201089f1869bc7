import { Button } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate, today } from '../app/dates.ts'
import { useWorld } from '../app/world.ts'
import { Notice } from '../ui/Notice.tsx'
import css from './past-notice.module.css'

/** Says on every view that it is not today's, and leads back. */
export function PastNotice(): JSX.Element | null {
  const { t } = useTranslation()
  const { asOf, past, language, setAsOf } = useWorld()
  if (!past) return null
  return (
    <div className={css.place} data-fixed>
      <Notice
        tone="warn"
        icon={<IconCalendar size={18} stroke={1.75} />}
        title={t('asOfPast', { date: showDate(asOf, language) })}
        actions={
          <Button variant="default" size="compact-sm" onClick={() => setAsOf(today())}>
            {t('asOfToday')}
          </Button>
        }
      >
        {t('asOfPastMore')}
      </Notice>
    </div>
  )
}
