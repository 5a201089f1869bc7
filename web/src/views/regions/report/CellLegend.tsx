import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellShape } from '../../../encoding/cell.ts'
import { CellShapeMark } from '../../../encoding/CellMark.tsx'
import css from './report.module.css'

const cells = [
  ['covered', 'legendCovered'],
  ['via', 'legendVia'],
  ['planned', 'legendPlanned'],
  ['read', 'legendRead'],
  ['gap', 'legendGap'],
  ['none', 'legendNone'],
  ['nodata', 'legendNodata'],
  ['na', 'na'],
] as const satisfies (readonly [CellShape, string])[]

/** What a cell of the matrix can say. */
export function CellLegend(): JSX.Element {
  const { t } = useTranslation('gaps')
  return (
    <ul className={css.legend} data-whole>
      {cells.map(([shape, words]) => (
        <li key={shape}>
          <CellShapeMark shape={shape} />
          {shape === 'none' && <sup aria-hidden="true">n</sup>}
          {t(words)}
        </li>
      ))}
    </ul>
  )
}
