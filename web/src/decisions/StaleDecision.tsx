import { IconAlertTriangle } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { array, enum as oneOf, object, string } from 'zod/mini'
import { failureFacts } from '../ui/failure.ts'
import { Notice } from '../ui/Notice.tsx'
import { DecisionLine } from './DecisionLine.tsx'

const changes = array(
  object({
    verdict: oneOf(['adopt', 'park', 'reject', 'reopen']),
    reason: string(),
    by: string(),
    at: string(),
  }),
)

/** Somebody else decided meanwhile: what, who and when, as the server tells it. */
export function StaleDecision({ error }: { error: unknown }): JSX.Element {
  const { t } = useTranslation('decisions')
  const told = changes.safeParse(failureFacts(error).changes)
  const [last] = told.success ? told.data : []
  return (
    <Notice tone="warn" icon={<IconAlertTriangle size={18} stroke={1.75} />} title={t('stale')}>
      {last !== undefined && <DecisionLine decision={last} />} {t('staleAgain')}
    </Notice>
  )
}
