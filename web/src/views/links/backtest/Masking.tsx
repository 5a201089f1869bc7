import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import css from './backtest.module.css'
import type { Facts } from './facts.ts'
import { PortfolioScores } from './PortfolioScores.tsx'

/** Themes of one list, hidden one at a time. */
export function Masking({ masking }: { masking: Facts['masking'] }): JSX.Element {
  const { t } = useTranslation('backtest')
  const { rows, themes, hidden, compared, table } = masking
  return (
    <section className={css.section}>
      <h2>{t('masking')}</h2>
      <p className={css.text}>{t('maskingText', { rows, themes, hidden, compared })}</p>
      <PortfolioScores caption={t('masking')} table={table} />
    </section>
  )
}
