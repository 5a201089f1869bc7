import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellShape } from '../../encoding/cell.ts'
import { CellShapeMark } from '../../encoding/CellMark.tsx'
import css from './gaps.module.css'

const shown = [
  ['covered', 'legendCovered'],
  ['via', 'legendVia'],
  ['planned', 'legendPlanned'],
  ['read', 'legendRead'],
  ['gap', 'legendGap'],
  ['whatif', 'legendWhatif'],
  ['none', 'legendNone'],
  ['nodata', 'legendNodata'],
] as const satisfies (readonly [CellShape, string])[]

/** What the marks say. */
export function CellLegend(): JSX.Element {
  const { t } = useTranslation('gaps')
  return (
    <ul className={css.legend} aria-label={t('legend')}>
      {shown.map(([shape, words]) => (
        <li key={shape}>
          <CellShapeMark shape={shape} />
          {shape === 'none' && <sup aria-hidden="true">n</sup>}
          {t(words)}
        </li>
      ))}
    </ul>
  )
}
