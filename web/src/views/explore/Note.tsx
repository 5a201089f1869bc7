import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef, useState, type FocusEvent, type JSX, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { longestNote } from '../../graph/model.ts'
import { useExploration } from './exploration.ts'
import css from './note.module.css'

interface NoteProps {
  /** A thing, or `ofPicture`. */
  about: string
  title: string
  /** Where it stands among the headings of the page. */
  heading?: 'h2' | 'h3'
  /** Also while there is none: then with the way to write one. */
  always?: boolean
}

/** The reader's own words about a thing, or about the whole picture: part of the view, never a statement. */
export function Note({ about, title, heading: Heading = 'h3', always = false }: NoteProps): JSX.Element {
  const { t } = useTranslation('notes')
  const { view, noting, writeNote, act, speak } = useExploration()
  const place = useRef<HTMLDivElement>(null)
  const text = view.notes[about] ?? ''
  const writing = noting === about
  const save = (written: string): void => {
    if (written === text) return
    act({ type: 'note', about, text: written })
    speak(t(written === '' ? 'spokenRemoved' : 'spoken'))
  }
  const end = (written: string, stay: boolean): void => {
    flushSync(() => {
      save(written)
      writeNote(null)
    })
    // The note itself comes with the next picture; its place is there.
    if (stay) place.current?.focus()
  }
  return (
    <div ref={place} tabIndex={-1} className={css.place}>
      {(always || writing || text !== '') && (
        <section className={css.note} aria-label={title}>
          <Heading className={css.title}>{title}</Heading>
          {writing ? (
            <NoteForm title={title} text={text} onEnd={end} />
          ) : (
            <>
              {text !== '' && <p className={css.text}>{text}</p>}
              <div className={css.buttons}>
                <button type="button" className={css.link} onClick={() => writeNote(about)}>
                  {t(text === '' ? 'write' : 'change')}
                </button>
                {text !== '' && (
                  <button type="button" className={css.link} onClick={() => end('', true)}>
                    {t('remove')}
                  </button>
                )}
              </div>
            </>
          )}
        </section>
      )}
    </div>
  )
}

interface FormProps {
  title: string
  text: string
  /** `stay`: the focus goes back to where the note is; otherwise the reader has gone elsewhere. */
  onEnd: (written: string, stay: boolean) => void
}

/** Leaving it saves, so that nothing written is lost; Esc gives it up. */
function NoteForm({ title, text, onEnd }: FormProps): JSX.Element {
  const { t } = useTranslation('notes')
  const [draft, setDraft] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const left = longestNote - draft.length
  const save = (stay: boolean): void => onEnd(draft.trim(), stay)
  const press = (event: KeyboardEvent): void => {
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (event.key !== 'Escape' && !saves) return
    event.stopPropagation()
    event.preventDefault()
    if (saves) save(true)
    else onEnd(text, true)
  }
  const leave = (event: FocusEvent<HTMLFormElement>): void => {
    // Another window has the focus: the reader comes back to where the cursor was.
    const away = document.activeElement === event.target
    if (!away && !event.currentTarget.contains(event.relatedTarget)) save(false)
  }
  return (
    <form
      onBlur={leave}
      onSubmit={(event) => {
        event.preventDefault()
        save(true)
      }}
    >
      <Textarea
        aria-label={title}
        description={t('hint')}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={longestNote}
        value={draft}
        ref={field}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={press}
      />
      {left < 200 && <p className={css.left}>{t('left', { count: left })}</p>}
      <div className={css.buttons}>
        <Button type="submit" size="xs">
          {t('save')}
        </Button>
        <Button variant="default" size="xs" onClick={() => onEnd(text, true)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
