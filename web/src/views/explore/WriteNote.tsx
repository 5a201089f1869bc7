import { IconNote } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useExploration } from './exploration.ts'

/** Begins a note about a thing that has none. */
export function WriteNote({ id, className }: { id: string; className?: string | undefined }): JSX.Element | null {
  const { t } = useTranslation('notes')
  const { view, noting, writeNote } = useExploration()
  if (view.notes[id] !== undefined || noting === id) return null
  return (
    <button type="button" className={className} aria-label={t('write')} onClick={() => writeNote(id)}>
      <IconNote size={15} stroke={1.75} aria-hidden="true" />
      {t('note')}
    </button>
  )
}
