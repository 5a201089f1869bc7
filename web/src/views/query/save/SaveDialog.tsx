import { useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { SaveQuestionDocument } from '../../../../generated/operations.ts'
import { ask } from '../../../app/ask.ts'
import { failureOf } from '../../../ui/failure.ts'
import { Switch } from '../../../ui/Switch.tsx'
import { useWritten } from '../../../writing/use-written.ts'
import { WriteDialog } from '../../../writing/WriteDialog.tsx'
import type { Question } from '../facts.ts'
import { useWorkbench } from '../use-workbench.ts'
import { type QuestionDraft, toInput } from './draft.ts'
import { latest } from './latest.ts'
import { SaveFields } from './SaveFields.tsx'

interface SaveDialogProps {
  draft: QuestionDraft
  /** The reader's own question that may get a new version. */
  own: Question | undefined
  onClose: () => void
}

/** Saves a question, or a new version of one's own. */
export function SaveDialog({ draft: first, own, onClose }: SaveDialogProps): JSX.Element {
  const { t } = useTranslation('questions')
  const [draft, setDraft] = useState(first)
  const [fresh, setFresh] = useState(false)
  const version = own === undefined || fresh ? undefined : own
  const save = useSave(version)
  return (
    <WriteDialog
      title={t(version === undefined ? 'saveTitle' : 'saveVersion')}
      lead={t('saveLead')}
      send={t('save')}
      opened
      ready={draft.title.trim() !== '' && draft.statement.trim() !== ''}
      size="lg"
      onClose={onClose}
      onSend={async (by) => {
        await save(draft, by)
        onClose()
      }}
    >
      {own !== undefined && (
        <Switch
          label={t('saveAs')}
          value={fresh ? 'new' : 'version'}
          options={[
            { value: 'version', text: t('asVersion', { version: latest(own) + 1 }) },
            { value: 'new', text: t('asNew') },
          ]}
          onChange={(value) => setFresh(value === 'new')}
        />
      )}
      <SaveFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
    </WriteDialog>
  )
}

/** Sends a draft; afterwards the tab in sight is the question that was saved. */
function useSave(own: Question | undefined): (draft: QuestionDraft, by: string) => Promise<void> {
  const { t } = useTranslation('questions')
  const { active, change, openStatement } = useWorkbench()
  const client = useQueryClient()
  const written = useWritten()
  return async (draft, by) => {
    try {
      const expects = own === undefined ? 0 : latest(own)
      const { saveQuestion } = await ask(SaveQuestionDocument, { input: toInput(draft, own?.id), by, expects })
      const { id, version, statement, show } = saveQuestion
      const question = { id, version: version ?? undefined, edited: false }
      // An imported question has no tab yet.
      if (active.statement === draft.statement) change({ title: '', statement, question, show })
      else openStatement(statement, { question, show, values: valuesOf(draft) })
    } catch (error) {
      // The next try sends the version that is there by now.
      if (failureOf(error).code === 'STALE') await client.refetchQueries({ type: 'active' })
      throw error
    }
    await written(t('saved'))
  }
}

function valuesOf({ parameters }: QuestionDraft) {
  return Object.fromEntries(
    parameters.flatMap(({ name, default: usual }) => (usual === undefined ? [] : [[name, usual]])),
  )
}
