import { useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { WithdrawDocument } from '../../generated/operations.ts'
import { ask } from '../app/ask.ts'
import { failureOf } from '../ui/failure.ts'
import { useWritten } from './use-written.ts'
import { WriteDialog } from './WriteDialog.tsx'

interface WithdrawProps {
  entry: { id: string; version: number }
  opened: boolean
  onClose: () => void
}

/** Takes what an entry brought out of the graph; the entry stays. */
export function Withdraw({ entry, opened, onClose }: WithdrawProps): JSX.Element {
  const { t } = useTranslation('sources')
  const client = useQueryClient()
  const written = useWritten()
  const send = async (by: string): Promise<void> => {
    try {
      await ask(WithdrawDocument, { id: entry.id, by, expects: entry.version })
    } catch (error) {
      if (failureOf(error).code === 'STALE') await client.refetchQueries({ type: 'active' })
      throw error
    }
    onClose()
    await written(t('withdrawSent'))
  }
  return (
    <WriteDialog
      title={t('withdrawTitle')}
      lead={t('withdrawLead')}
      send={t('withdrawSend')}
      opened={opened}
      ready
      onClose={onClose}
      onSend={send}
    >
      {null}
    </WriteDialog>
  )
}
