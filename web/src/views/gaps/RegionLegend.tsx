import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { CellShapeMark } from '../../encoding/CellMark.tsx'
import { ShareBar } from '../../encoding/ShareBar.tsx'
import css from './gaps.module.css'

/** What bars and marks say in the table of regions. */
export function RegionLegend(): JSX.Element {
  const { t } = useTranslation('gaps')
  return (
    <ul className={css.legend} aria-label={t('legend')}>
      <li>
        <span className={css.sample}>
          <ShareBar covered={2} indicated={0} gaps={0} of={3} />
        </span>
        {t('legendShare')}
      </li>
      <li>
        <span className={css.sample}>
          <ShareBar covered={0} indicated={3} gaps={0} of={3} />
        </span>
        {t('legendIndicated')}
      </li>
      <li>
        <CellShapeMark shape="nodata" /> {t('legendNothing')}
      </li>
      <li>
        <CellShapeMark shape="gap" /> {t('legendWish')}
      </li>
    </ul>
  )
}
