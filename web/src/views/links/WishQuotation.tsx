import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Quotation } from '../explore/Quotation.tsx'
import css from './card.module.css'
import type { Candidate } from './facts.ts'
import { WishSource } from './WishSource.tsx'

/** The sentence that wishes for it, in its source's own words; where the document is not here, how to add it. */
export function WishQuotation({ candidate }: { candidate: Candidate }): JSX.Element | null {
  const { t } = useTranslation('links')
  const { statements, a, b, section } = candidate
  if (section !== 'wished') return null
  const quoted = statements.find(({ quotation }) => quotation !== null)?.quotation
  return (
    <div>
      {quoted && <Quotation line={quoted.text} about={[a.name, b.name]} />}
      <WishSource item={candidate} full />
      {!quoted && <p className={css.hint}>{t('noSentence')}</p>}
    </div>
  )
}
