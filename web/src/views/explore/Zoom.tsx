import { IconMinus, IconPlus, IconZoomScan } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import css from './canvas.module.css'

/** Zoom in, out, and everything (null). */
export function Zoom({ onZoom }: { onZoom: (factor: number | null) => void }): JSX.Element {
  const { t } = useTranslation('explore')
  return (
    <div className={css.zoom} data-covers role="group" aria-label={t('keyZoom')}>
      <button type="button" aria-label={t('zoomIn')} title={t('zoomIn')} onClick={() => onZoom(1.25)}>
        <IconPlus size={17} stroke={1.75} aria-hidden="true" />
      </button>
      <button type="button" aria-label={t('zoomOut')} title={t('zoomOut')} onClick={() => onZoom(0.8)}>
        <IconMinus size={17} stroke={1.75} aria-hidden="true" />
      </button>
      <button type="button" aria-label={t('zoomAll')} title={t('zoomAll')} onClick={() => onZoom(null)}>
        <IconZoomScan size={17} stroke={1.75} aria-hidden="true" />
      </button>
    </div>
  )
}
