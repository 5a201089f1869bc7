import { Button, PasswordInput } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { AboutDocument } from '../../generated/operations.ts'
import { answerQuery } from '../app/answer-query.ts'
import { ask } from '../app/ask.ts'
import { writeToken } from '../app/settings.ts'
import css from './token-form.module.css'

/** A viewer without rights: what one may do, what one may not, and the token that changes it. */
export function TokenForm(): JSX.Element {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [token, setToken] = useState('')
  const [refused, setRefused] = useState(false)
  const submit = async (): Promise<void> => {
    writeToken.set(token.trim())
    const answer = await ask(AboutDocument, {})
    client.setQueryData(answerQuery(AboutDocument, {}).queryKey, answer)
    if (answer.about.mayWrite) return
    writeToken.set('')
    setRefused(true)
  }
  return (
    <form
      className={css.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        submit().catch(() => setRefused(true))
      }}
    >
      <p className={css.words}>
        <IconLock size={18} stroke={1.75} aria-hidden="true" />
        <span>
          <strong>{t('tokenTitle')}</strong> {t('tokenText')}
        </span>
      </p>
      <PasswordInput
        label={t('token')}
        description={t('tokenHint')}
        autoComplete="off"
        value={token}
        error={refused ? t('tokenWrong') : undefined}
        onChange={(event) => {
          setToken(event.currentTarget.value)
          setRefused(false)
        }}
      />
      <Button type="submit" disabled={token.trim() === ''}>
        {t('tokenSend')}
      </Button>
    </form>
  )
}
