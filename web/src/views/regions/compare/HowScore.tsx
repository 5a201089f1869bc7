import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartnerBy, Partners } from './facts.ts'
import css from './together.module.css'

/** How the score in the list is made, on what it rests, and what it is not. */
export function HowScore({ list, by }: { list: Partners; by: PartnerBy }): JSX.Element {
  const { t } = useTranslation('partners')
  const { portfolios, themes } = list
  return (
    <details className={css.how}>
      <summary>{t('howScore')}</summary>
      <p>{by === 'same' ? t('howScoreSame') : t('howScoreText', { portfolios, themes })}</p>
      <p>{t('howTogether')}</p>
    </details>
  )
}
