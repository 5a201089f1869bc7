import { Button, TextInput } from '@mantine/core'
import { useRef, useState, type JSX, type KeyboardEvent, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../generated/operations.ts'
import { writerName } from '../app/settings.ts'
import { ErrorState } from '../ui/ErrorState.tsx'
import { failureOf } from '../ui/failure.ts'
import { DecisionLine } from './DecisionLine.tsx'
import css from './decisions.module.css'
import { StaleDecision } from './StaleDecision.tsx'
import { type DecisionFormProps, useDecide } from './use-decide.ts'
import { useDecisionKeys } from './use-decision-keys.ts'
import { VerdictButtons } from './VerdictButtons.tsx'

/** The choice, its reason and the name; what is typed stays until it is kept. */
export function DecisionFields({ decision, onDecided, ...deciding }: DecisionFormProps): JSX.Element {
  const { t } = useTranslation('decisions')
  const { t: frame } = useTranslation()
  const { sending, error, send } = useDecide(deciding)
  const known = writerName.use()
  const [asksName] = useState(known === '')
  const [name, setName] = useState(known)
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<Verdict>()
  const field = useRef<HTMLInputElement>(null)
  const ready = chosen !== undefined && reason.trim() !== '' && name.trim() !== ''

  const choose = (verdict: Verdict): void => {
    setChosen(verdict)
    field.current?.focus()
  }
  useDecisionKeys(choose)
  const submit = async (): Promise<void> => {
    if (!ready || sending) return
    writerName.set(name.trim())
    // Out of the text at once, so that single keys work again: keeping it takes as long as asking everything anew.
    field.current?.form?.focus()
    const kept = await send(chosen, reason.trim(), name.trim())
    if (kept === undefined) return
    setReason('')
    setChosen(undefined)
    onDecided?.(kept)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // One step out: the choice first, then whatever the form stands in.
    if (event.key !== 'Escape' || chosen === undefined) return
    event.stopPropagation()
    setChosen(undefined)
    field.current?.blur()
  }
  return (
    // Escape takes the choice back wherever in the form the focus is.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <form
      className={css.fields}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        void submit()
      }}
    >
      {decision !== null && (
        <p className={css.standing}>
          <DecisionLine decision={decision} />
          <Button variant="default" size="compact-sm" onClick={() => choose('reopen')}>
            {t('undo')}
          </Button>
        </p>
      )}
      <VerdictButtons chosen={chosen} onChoose={choose} />
      <TextInput
        ref={field}
        className={css.reason}
        label={chosen === undefined ? t('reason') : t(`why_${chosen}`)}
        placeholder={t('reasonKept')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {asksName && (
        <TextInput
          label={frame('yourName')}
          description={frame('yourNameHint')}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {chosen !== undefined && (
        <Button type="submit" disabled={!ready} loading={sending}>
          {t(`keep_${chosen}`)}
        </Button>
      )}
      {error !== undefined &&
        (failureOf(error).code === 'STALE' ? <StaleDecision error={error} /> : <ErrorState error={error} />)}
    </form>
  )
}
