import { useNavigate } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { AddStatementDocument, type StatementType } from '../../generated/operations.ts'
import { ask } from '../app/ask.ts'
import { isComplete, toInput, type KnownThing, type StatementDraft } from './draft.ts'
import { StatementFields } from './StatementFields.tsx'
import { useWritten } from './use-written.ts'
import { WriteDialog } from './WriteDialog.tsx'

interface AddStatementProps {
  opened: boolean
  onClose: () => void
  /** What the form starts with: the ends and relation of the statement one comes from. */
  from?: KnownThing
  to?: KnownThing
  type?: StatementType
  /** Stays where it was opened; else the new statement is shown. */
  stay?: boolean
}

/** Adds a statement with its source; a new actor, initiative or source is made in the same step. */
export function AddStatement({ opened, onClose, from, to, type, stay = false }: AddStatementProps): JSX.Element {
  const { t } = useTranslation('sources')
  const navigate = useNavigate()
  const start: StatementDraft = {
    from: from === undefined ? { state: 'open' } : { state: 'known', thing: from },
    to: to === undefined ? { state: 'open' } : { state: 'known', thing: to },
    type: type ?? '',
    modality: 'stated',
    source: { state: 'open' },
    where: '',
    statedOn: '',
    validFrom: '',
    validTo: '',
    role: '',
    note: '',
    status: 'declared',
  }
  const [draft, setDraft] = useState(start)
  const written = useWritten()
  const send = async (by: string): Promise<void> => {
    const { addStatement } = await ask(AddStatementDocument, { input: toInput(draft), by })
    setDraft(start)
    onClose()
    await written(t('sent'))
    if (!stay) await navigate({ to: '/statement/$id', params: { id: addStatement.statementId } })
  }
  return (
    <WriteDialog
      title={t('addTitle')}
      lead={t('addLead')}
      send={t('send')}
      size="lg"
      opened={opened}
      ready={isComplete(draft)}
      onClose={onClose}
      onSend={send}
    >
      <StatementFields draft={draft} onChange={(part) => setDraft((old) => ({ ...old, ...part }))} />
    </WriteDialog>
  )
}
