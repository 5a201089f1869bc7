import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Modality } from '../../generated/operations.ts'
import css from './how-sure.module.css'

/** How sure a statement is, as a word on a tint. Cloudberry only where a coupling is wished for. */
export function HowSure({ modality, wish = false }: { modality: Modality; wish?: boolean }): JSX.Element {
  const { t } = useTranslation()
  const wished = wish && (modality === 'planned' || modality === 'proposed')
  return (
    <span className={css.sure} data-tone={wished ? 'wish' : modality === 'stated' ? 'stated' : 'other'}>
      {t(modality)}
    </span>
  )
}
