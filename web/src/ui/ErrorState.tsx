import { Button, CopyButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { failureOf, failureTitles } from './failure.ts'
import { Notice } from './Notice.tsx'
import css from './error-state.module.css'

interface ErrorStateProps {
  error: unknown
  onRetry?: () => void
  /** What is missing for it, in a sentence. */
  children?: string
}

/** What happened, what is missing and kept, what to do; the code stands under "details". */
export function ErrorState({ error, onRetry, children }: ErrorStateProps): JSX.Element {
  const { t } = useTranslation()
  const { code, message, where } = failureOf(error)
  return (
    <Notice
      tone="danger"
      icon={<IconAlertTriangle size={18} stroke={1.75} />}
      title={t(failureTitles[where])}
      actions={
        <>
          {onRetry && (
            <Button variant="default" onClick={onRetry}>
              {t('tryAgain')}
            </Button>
          )}
          <CopyButton value={`${code}: ${message}`}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t('copied') : t('copyDetails')}
              </Button>
            )}
          </CopyButton>
        </>
      }
    >
      {children} {t('errorKept')}
      <details className={css.details}>
        <summary>{t('details')}</summary>
        {t('errorCode')}: <code>{code}</code>
        <br />
        {message}
      </details>
    </Notice>
  )
}
