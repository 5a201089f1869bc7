import { IconAlertTriangle } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { array, object, string } from 'zod/mini'
import { showMoment } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { failureFacts } from '../../ui/failure.ts'
import { Notice } from '../../ui/Notice.tsx'

const changes = array(object({ by: string(), at: string() }))

/** Somebody else saved a vote on it meanwhile: who and when, as the server tells it. */
export function StaleVote({ error }: { error: unknown }): JSX.Element {
  const { t } = useTranslation('workshop')
  const { language } = useWorld()
  const told = changes.safeParse(failureFacts(error).changes)
  const [last] = told.success ? told.data : []
  return (
    <Notice tone="warn" icon={<IconAlertTriangle size={18} stroke={1.75} />} title={t('stale')}>
      {last !== undefined && t('staleBy', { by: last.by, at: showMoment(last.at, language) })} {t('staleAgain')}
    </Notice>
  )
}
