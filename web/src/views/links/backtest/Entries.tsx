import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import css from './backtest.module.css'
import type { Facts } from './facts.ts'
import { PortfolioScores } from './PortfolioScores.tsx'

/** Themes that regions have taken up since 2019. */
export function Entries({ entries }: { entries: Facts['entries'] }): JSX.Element {
  const { t } = useTranslation('backtest')
  const { language } = useWorld()
  const { statisticsOn, enteredBy, rows, themes, tested, entries: count } = entries
  const [from, to] = [showDate(statisticsOn, language), showDate(enteredBy, language)]
  return (
    <section className={css.section}>
      <h2>{t('entries')}</h2>
      <p className={css.text}>{t('entriesText', { from, to, rows, themes, tested, entries: count })}</p>
      <PortfolioScores caption={t('withOwnRow')} table={entries.withOwnRow} />
      <p className={css.text}>{t('withoutOwnRowText')}</p>
      <PortfolioScores caption={t('withoutOwnRow')} table={entries.withoutOwnRow} />
    </section>
  )
}
