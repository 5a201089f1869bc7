import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/Notice.tsx'
import { TokenForm } from '../../../writing/TokenForm.tsx'
import type { RunFailure } from './facts.ts'
import css from './run.module.css'
import { useFailureWords } from './use-failure-words.ts'

/** Why a run came to nothing, by whom it was refused, and what to do instead; our code stands under "details". */
export function Failure({ failure }: { failure: RunFailure }): JSX.Element {
  const { t } = useTranslation()
  const { title, text } = useFailureWords()(failure)
  const needsToken = failure.code === 'NOT_ALLOWED' && failure.guard === undefined
  return (
    <div className={css.failure}>
      <Notice
        tone="danger"
        icon={
          failure.guard === undefined ? (
            <IconAlertTriangle size={18} stroke={1.75} />
          ) : (
            <IconLock size={18} stroke={1.75} />
          )
        }
        title={title}
      >
        {text}
        <details>
          <summary>{t('details')}</summary>
          {t('errorCode')}: <code>{failure.code}</code>
          <br />
          {failure.message}
        </details>
      </Notice>
      {needsToken && <TokenForm />}
    </div>
  )
}
