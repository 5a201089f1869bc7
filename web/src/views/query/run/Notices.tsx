import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice as NoticeBox } from '../../../ui/Notice.tsx'
import type { Notice } from './facts.ts'

interface NoticesProps {
  notices: readonly Notice[]
  onFix: (subject: string, instead: string) => void
}

/** What the database remarks on a statement that ran all the same, in plain words. */
export function Notices({ notices, onFix }: NoticesProps): JSX.Element | null {
  const { t } = useTranslation('query')
  // The database says the same of each place where a name stands.
  const once = notices.filter(
    ({ kind, subject, code }, at) =>
      notices.findIndex((other) => other.kind === kind && other.subject === subject && other.code === code) === at,
  )
  if (once.length === 0) return null
  return (
    <>
      {once.map(({ kind, code, subject, suggestion, title, description }) => (
        <NoticeBox
          key={`${code} ${subject ?? ''}`}
          tone="warn"
          icon={<IconAlertTriangle size={18} stroke={1.75} />}
          title={kind === 'other' ? title : t(`notice_${kind}`, { subject: subject ?? '' })}
          actions={
            suggestion !== null &&
            subject !== null && (
              <Button variant="default" onClick={() => onFix(subject, suggestion)}>
                {t('fixTo', { instead: suggestion })}
              </Button>
            )
          }
        >
          {suggestion !== null && `${t('didYouMeanName', { instead: suggestion })} `}
          {kind === 'other' || kind === 'deprecated' ? description : null}
        </NoticeBox>
      ))}
    </>
  )
}
