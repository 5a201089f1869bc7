import { Button, Modal, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState, type JSX, type ReactNode, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { AboutDocument } from '../../generated/operations.ts'
import { writerName } from '../app/settings.ts'
import { ErrorState } from '../ui/ErrorState.tsx'
import { failureFacts, failureOf } from '../ui/failure.ts'
import { Notice } from '../ui/Notice.tsx'
import { useAnswer } from '../ui/use-answer.ts'
import { TokenForm } from './TokenForm.tsx'
import css from './write-dialog.module.css'

interface WriteDialogProps {
  title: string
  lead: string
  send: string
  opened: boolean
  ready: boolean
  size?: string
  onClose: () => void
  /** Writes under the given name; what it throws is shown, and nothing typed is lost. */
  onSend: (by: string) => Promise<void>
  /** What somebody without the right can do instead. */
  reader?: ReactNode
  children: ReactNode
}

/** Every form that writes: asks for the right and the name where they are missing, sends, and says what came of it. */
export function WriteDialog(props: WriteDialogProps): JSX.Element {
  const { t } = useTranslation()
  const { data } = useAnswer(AboutDocument, {})
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size={props.size ?? 'md'}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {data?.about.mayWrite === false ? (
        <div className={css.form}>
          {props.reader}
          <TokenForm />
        </div>
      ) : (
        <WriteForm {...props} />
      )}
    </Modal>
  )
}

function WriteForm({ lead, send, ready, onSend, onClose, children }: WriteDialogProps): JSX.Element {
  const { t } = useTranslation()
  const { t: words } = useTranslation('sources')
  const known = writerName.use()
  const [asked] = useState(known === '')
  const [name, setName] = useState(known)
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>()
  const by = name.trim()
  const submit = async (): Promise<void> => {
    setSending(true)
    setError(undefined)
    try {
      writerName.set(by)
      await onSend(by)
    } catch (failed) {
      setError(failed)
    } finally {
      setSending(false)
    }
  }
  return (
    <form
      className={css.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        if (ready && by !== '' && !sending) void submit()
      }}
    >
      <p className={css.lead}>{lead}</p>
      {children}
      {asked && (
        <TextInput
          label={t('yourName')}
          description={t('yourNameHint')}
          autoComplete="name"
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {error !== undefined &&
        (failureOf(error).code === 'STALE' ? <Stale error={error} /> : <ErrorState error={error} />)}
      <div className={css.actions}>
        <Button type="submit" disabled={!ready || by === ''} loading={sending}>
          {send}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        {!asked && <span className={css.by}>{words('by', { name: by })}</span>}
      </div>
    </form>
  )
}

/** A write that was refused because somebody else was quicker, with what changed as the server tells it. */
function Stale({ error }: { error: unknown }): JSX.Element {
  const { t } = useTranslation('sources')
  const facts = failureFacts(error)
  const told = Object.entries(facts).filter(
    (fact): fact is [string, string | number] => fact[0] !== 'code' && ['string', 'number'].includes(typeof fact[1]),
  )
  return (
    <Notice tone="warn" icon={<IconAlertTriangle size={18} stroke={1.75} />} title={t('stale')}>
      {t('staleText')}
      <p>{failureOf(error).message}</p>
      {told.length > 0 && (
        <dl className={css.facts}>
          {told.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Notice>
  )
}
