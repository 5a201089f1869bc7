import { useEffect, useRef, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { SourceData } from './source-data.ts'
import css from './document-lines.module.css'
import { markWords } from './mark-words.ts'

interface DocumentLinesProps {
  source: SourceData
  lines: NonNullable<SourceData['document']>
  line: number | undefined
  onLine: (line: number) => void
  marked: readonly string[]
  wish: boolean
}

/** The document's own words, line by line, with how many statements rest on each. */
export function DocumentLines({ source, lines, line, onLine, marked, wish }: DocumentLinesProps): JSX.Element {
  const { t } = useTranslation('sources')
  const chosen = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const pane = chosen.current?.closest('ol')?.parentElement
    // Where the text scrolls with the page, the card above it is what one came for.
    if (pane && getComputedStyle(pane).overflowY === 'auto') chosen.current?.scrollIntoView({ block: 'center' })
    // Only when the page opens on a line; a click leaves the text where it is.
  }, [])
  return (
    <ol className={css.lines} lang={source.lang} aria-label={t('documentOf', { title: source.title })}>
      {lines
        .filter(({ text }) => text.trim() !== '')
        .map((one) => {
          const isChosen = one.number === line
          const heading = /^#+\s/u.exec(one.text)
          // Some texts kept the bold marks of what they were taken from.
          const text = one.text.slice(heading?.[0].length ?? 0).replaceAll(/<\/?b>/gu, '')
          return (
            <li
              key={one.number}
              ref={isChosen ? chosen : undefined}
              className={css.line}
              data-chosen={isChosen || undefined}
              data-wish={(isChosen && wish) || undefined}
              aria-current={isChosen || undefined}
            >
              <span className={css.number} aria-hidden="true">
                {one.number}
              </span>
              <span className={css.text} data-heading={heading !== null || undefined}>
                {isChosen
                  ? markWords(text, marked).map((part, index) =>
                      part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
                    )
                  : text}
              </span>
              {one.statementCount > 0 && (
                <button
                  type="button"
                  className={css.count}
                  aria-pressed={isChosen}
                  aria-label={t('lineCount', { count: one.statementCount, line: one.number })}
                  onClick={() => onLine(one.number)}
                >
                  {one.statementCount}
                </button>
              )}
            </li>
          )
        })}
    </ol>
  )
}
