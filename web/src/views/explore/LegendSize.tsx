import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { useExploration } from './exploration.ts'
import { sizeText } from './size-text.ts'
import legend from './legend.module.css'
import css from './look.module.css'

/** Radius of a usual mark in the legend, in px. */
const usual = 8

/** What a size means, by three of them. */
export function LegendSize(): JSX.Element | null {
  const { t } = useTranslation('see')
  const { language } = useWorld()
  const { view, seen } = useExploration()
  const { steps, currency, without } = seen.scale
  if (view.size === 'none') return null
  return (
    <div className={legend.group}>
      <p className={legend.head}>{t('sizeTitle', { by: t(`size_${view.size}`) })}</p>
      {steps.length === 0 ? (
        <p className={legend.note}>{t('sizeNoAmount')}</p>
      ) : (
        <ul className={css.sizes}>
          {steps.toReversed().map(({ value, factor }) => (
            <li key={value}>
              <svg width={usual * factor * 2 + 2} height={usual * factor * 2 + 2} aria-hidden="true">
                <circle cx={usual * factor + 1} cy={usual * factor + 1} r={usual * factor} />
              </svg>
              {sizeText(value, currency, language)}
            </li>
          ))}
        </ul>
      )}
      {currency !== null && <p className={legend.note}>{t('sizeWithout', { count: without, currency })}</p>}
    </div>
  )
}
