import { useTranslation } from 'react-i18next'
import { ofPicture } from '../../graph/model.ts'
import { useExploration } from './exploration.ts'
import { useNames } from './use-names.ts'

interface NoteOf {
  about: string
  /** What it is about, in words. */
  name: string
  text: string
}

/** The notes of the view, the one about the whole picture first, then in the order in which they were begun. */
export function useNotes(): NoteOf[] {
  const { t } = useTranslation('notes')
  const { notes } = useExploration().view
  const things = Object.keys(notes).filter((about) => about !== ofPicture)
  const nameOf = useNames(things)
  const first = notes[ofPicture]
  return [
    ...(first === undefined ? [] : [{ about: ofPicture, name: t('onPicture'), text: first }]),
    ...things.map((about) => ({ about, name: nameOf(about), text: notes[about] ?? '' })),
  ]
}
