import { Textarea } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { DisputeDocument } from '../../generated/operations.ts'
import { ask } from '../app/ask.ts'
import { failureOf } from '../ui/failure.ts'
import { useWritten } from './use-written.ts'
import { WriteDialog } from './WriteDialog.tsx'

interface DisputeProps {
  statement: string
  /** How many disputes the reader saw. */
  seen: number
  opened: boolean
  onClose: () => void
  onChanged: () => void
}

/** "This is wrong", with a reason; nothing is removed by it. */
export function Dispute({ statement, seen, opened, onClose, onChanged }: DisputeProps): JSX.Element {
  const { t } = useTranslation('sources')
  const [reason, setReason] = useState('')
  const written = useWritten()
  const send = async (by: string): Promise<void> => {
    try {
      await ask(DisputeDocument, { statement, reason: reason.trim(), by, expects: seen })
    } catch (error) {
      // The card behind the form shows what changed; sending again then names the new state.
      if (failureOf(error).code === 'STALE') onChanged()
      throw error
    }
    setReason('')
    onClose()
    await written(t('disputeSent'))
  }
  return (
    <WriteDialog
      title={t('disputeTitle')}
      lead={t('disputeLead')}
      send={t('disputeSend')}
      opened={opened}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSend={send}
    >
      <Textarea
        label={t('reason')}
        required
        autosize
        minRows={3}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </WriteDialog>
  )
}
