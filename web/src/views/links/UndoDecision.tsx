import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { AboutDocument, type DecisionFactsFragment } from '../../../generated/operations.ts'
import { writerName } from '../../app/settings.ts'
import { useWorld } from '../../app/world.ts'
import { StaleDecision } from '../../decisions/StaleDecision.tsx'
import { useDecide } from '../../decisions/use-decide.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { failureOf } from '../../ui/failure.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { TokenForm } from '../../writing/TokenForm.tsx'
import css from './decisions.module.css'

interface UndoDecisionProps {
  decision: DecisionFactsFragment
  /** The one that decided. */
  region: string | undefined
  onDone: () => void
}

/** Takes a decision back by a further one, with its reason and a name. */
export function UndoDecision(props: UndoDecisionProps): JSX.Element {
  const { data } = useAnswer(AboutDocument, {})
  return data?.about.mayWrite === false ? <TokenForm /> : <UndoForm {...props} />
}

function UndoForm({ decision, region, onDone }: UndoDecisionProps): JSX.Element {
  const { t } = useTranslation('decisions')
  const { t: frame } = useTranslation()
  const { asOf } = useWorld()
  const { sending, error, send } = useDecide({ subject: decision.subject, decisions: decision.number, asOf, region })
  const known = writerName.use()
  const [asksName] = useState(known === '')
  const [name, setName] = useState(known)
  const [reason, setReason] = useState('')
  const form = useRef<HTMLFormElement>(null)
  // It opens below the button that was pressed, which may be the last line in sight.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const ready = reason.trim() !== '' && name.trim() !== ''
  const submit = async (): Promise<void> => {
    if (!ready || sending) return
    writerName.set(name.trim())
    if ((await send('reopen', reason.trim(), name.trim())) !== undefined) onDone()
  }
  return (
    <form
      ref={form}
      className={css.undo}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextInput
        label={t('why_reopen')}
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
      <Button type="submit" disabled={!ready} loading={sending}>
        {t('keep_reopen')}
      </Button>
      {error !== undefined &&
        (failureOf(error).code === 'STALE' ? <StaleDecision error={error} /> : <ErrorState error={error} />)}
    </form>
  )
}
