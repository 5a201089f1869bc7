import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Quotation } from '../explore/Quotation.tsx'
import css from './card.module.css'
import type { Candidate } from './facts.ts'

/** The sentence that wishes for it, in its source's own words; where the document is not here, how to add it. */
export function WishQuotation({
  candidate: { statements, a, b, section },
}: {
  candidate: Candidate
}): JSX.Element | null {
  const { t } = useTranslation('links')
  if (section !== 'wished') return null
  const quoted = statements.find(({ quotation }) => quotation !== null)?.quotation
  return quoted ? (
    <Quotation line={quoted.text} about={[a.name, b.name]} />
  ) : (
    <p className={css.hint}>{t('noSentence')}</p>
  )
}
