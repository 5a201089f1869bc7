import { IconStar } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { writerName } from '../../../app/settings.ts'
import { useTabQuestion } from '../use-tab-words.ts'
import { useWorkbench } from '../use-workbench.ts'
import type { QuestionDraft } from './draft.ts'
import { MoreMenu } from './MoreMenu.tsx'
import css from './save.module.css'
import { SaveDialog } from './SaveDialog.tsx'
import { ShareButton } from './ShareButton.tsx'
import { useDraft } from './use-draft.ts'

/** Save as one's own, share, copy as code: what can be done with the question in sight. */
export function SaveMenu(): JSX.Element {
  const { t } = useTranslation('questions')
  const { active } = useWorkbench()
  const question = useTabQuestion(active)
  const draft = useDraft()
  const [saving, setSaving] = useState<QuestionDraft>()
  const name = writerName.use()
  const own = question?.origin === 'saved' && question.by === name && !question.withdrawn
  const empty = active.statement.trim() === ''
  useSaveKey(() => {
    if (!empty) setSaving(draft())
  })
  return (
    <>
      <button type="button" className={css.quiet} disabled={empty} onClick={() => setSaving(draft())}>
        <IconStar size={17} stroke={1.75} aria-hidden="true" />
        {t(own ? 'saveVersion' : 'saveAsMine')}
      </button>
      <ShareButton />
      <MoreMenu onImport={setSaving} />
      {saving !== undefined && (
        <SaveDialog
          draft={saving}
          own={own && saving.statement === active.statement ? question : undefined}
          onClose={() => setSaving(undefined)}
        />
      )}
    </>
  )
}

/** ⌘S and Ctrl-S save the question instead of the page. */
function useSaveKey(save: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return
    event.preventDefault()
    save()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
