import type { JSX } from 'react'
import { quoteParts } from './quote.ts'
import css from './detail.module.css'

/** A source's own words, in its voice, with the words that carry the statement underlined. */
export function Quotation({ line, about }: { line: string; about: readonly string[] }): JSX.Element {
  return (
    <blockquote className={css.quotation}>
      {quoteParts(line, about).map((part, index) =>
        part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </blockquote>
  )
}
