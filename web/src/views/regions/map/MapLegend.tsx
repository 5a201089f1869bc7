import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { legendSizes, radiusOf } from '../../../geography/radius.ts'
import type { Indicator } from './indicators.ts'
import css from './region-map.module.css'
import { onTiles, ValueMark } from './ValueMark.tsx'

interface MapLegendProps {
  indicator: Indicator
  most: number
  tiles: boolean
}

/** What the marks say: three sizes, none, no data; of the tiles, why all are the same size. */
export function MapLegend({ indicator, most, tiles }: MapLegendProps): JSX.Element {
  const { t } = useTranslation('partners')
  return (
    <ul className={css.legend} aria-label={t('legend')}>
      {legendSizes(most).map((value) => (
        <li key={value}>
          <ValueMark indicator={indicator} value={value} r={radiusOf(value, most) * (tiles ? onTiles : 1)} /> {value}
        </li>
      ))}
      <li>
        <ValueMark indicator={indicator} value={0} r={4} /> {t('legendNone')}
      </li>
      <li>
        <ValueMark indicator={indicator} value={undefined} r={4} /> {t('noData')}
      </li>
      <li className={css.note}>{tiles ? t('tilesNote') : t('pointsNote')}</li>
    </ul>
  )
}
