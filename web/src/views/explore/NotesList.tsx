import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { ofPicture } from '../../graph/model.ts'
import { useExploration } from './exploration.ts'
import { Note } from './Note.tsx'
import { useNotes } from './use-notes.ts'
import css from './note.module.css'

/** All notes of the view: the one about the whole picture, then one for each thing that has one. */
export function NotesList(): JSX.Element {
  const { t } = useTranslation('notes')
  const { act, shown } = useExploration()
  const notes = useNotes().filter(({ about }) => about !== ofPicture)
  const go = (id: string): void =>
    act(
      shown.things.some((thing) => thing.id === id)
        ? { type: 'select', ids: [id] }
        : { type: 'add', ids: [id], select: id },
    )
  return (
    <div className={css.list}>
      <Note about={ofPicture} title={t('onPicture')} heading="h2" always />
      {notes.length === 0 && <p className={css.none}>{t('none')}</p>}
      <ul>
        {notes.map(({ about, name, text }) => (
          <li key={about}>
            <button type="button" className={css.link} onClick={() => go(about)}>
              {name}
            </button>
            <p className={css.text}>{text}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
