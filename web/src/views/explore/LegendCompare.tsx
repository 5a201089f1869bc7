import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { fateSigns } from '../../encoding/fate.ts'
import { useExploration } from './exploration.ts'
import legend from './legend.module.css'
import css from './look.module.css'

const fates = ['added', 'removed', 'continued', 'kept'] as const

/** What the signs of a comparison mean, and how many things and relations have each. */
export function LegendCompare(): JSX.Element | null {
  const { t } = useTranslation('see')
  const { language } = useWorld()
  const { view, shown, fates: fateOf } = useExploration()
  if (view.compare === null || fateOf === null) return null
  const count = (all: readonly { id: string }[], fate: string): number =>
    all.filter(({ id }) => (fateOf.get(id) ?? 'kept') === fate).length
  return (
    <div
      className={legend.group}
      role="group"
      aria-label={t('compareChosen', { date: showDate(view.compare, language) })}
    >
      <p className={legend.head}>{t('compareChosen', { date: showDate(view.compare, language) })}</p>
      <ul>
        {fates.map((fate) => (
          <li key={fate} className={css.fate}>
            <span className={css.sign} data-fate={fate} aria-hidden="true">
              {fate === 'kept' ? '' : fateSigns[fate]}
            </span>
            <span>{t(`fate_${fate}`)}</span>
            <span className={legend.count}>
              {t('fateCount', { things: count(shown.things, fate), relations: count(shown.statements, fate) })}
            </span>
          </li>
        ))}
      </ul>
      <p className={legend.note}>{t('fateNote')}</p>
    </div>
  )
}
