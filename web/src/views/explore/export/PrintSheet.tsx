import { useEffect, useEffectEvent, useRef, useState, type JSX } from 'react'
import { flushSync } from 'react-dom'
import { inkPaint } from '../../../encoding/paint.ts'
import { pictureSvg, type SavedPicture } from '../../../graph/svg/picture-svg.ts'
import { useSavedPicture } from './use-saved-picture.ts'
import css from './print.module.css'

/** Explore on paper: the picture in black, its legend, sources and address. Made when the browser begins to print. */
export function PrintSheet(): JSX.Element | null {
  const saved = useSavedPicture()
  const [sheet, setSheet] = useState<SavedPicture | null>(null)
  const picture = useRef<HTMLDivElement>(null)
  // The browser takes the page as it is when this returns, so nothing may wait.
  const begin = useEffectEvent(() => {
    const made = saved(inkPaint)
    flushSync(() => setSheet(made))
    const { documentElement } = new DOMParser().parseFromString(
      pictureSvg({ ...made, notes: { head: '', list: [] }, sources: { head: '', list: [] }, address: '' }),
      'image/svg+xml',
    )
    picture.current?.replaceChildren(document.adoptNode(documentElement))
  })
  const end = useEffectEvent(() => setSheet(null))
  useEffect(() => {
    const [onBegin, onEnd] = [() => begin(), () => end()]
    addEventListener('beforeprint', onBegin)
    addEventListener('afterprint', onEnd)
    return () => {
      removeEventListener('beforeprint', onBegin)
      removeEventListener('afterprint', onEnd)
    }
  }, [])
  if (sheet === null) return null
  const { notes, sources, address } = sheet
  return (
    <section className={css.sheet} data-testid="print-sheet">
      <div ref={picture} className={css.picture} />
      {notes.list.length > 0 && (
        <>
          <h2>{notes.head}</h2>
          <ul>
            {notes.list.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{sources.head}</h2>
      <ol>
        {sources.list.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ol>
      <p className={css.address}>{address}</p>
    </section>
  )
}
