import { IconX } from '@tabler/icons-react'
import type { JSX } from 'react'
import css from './close-panel.module.css'

/** The cross in the upper right corner of a side panel. */
export function ClosePanel({ label, onClose }: { label: string; onClose: () => void }): JSX.Element {
  return (
    <button type="button" className={css.close} aria-label={label} title={label} onClick={onClose}>
      <IconX size={18} stroke={1.75} aria-hidden="true" />
    </button>
  )
}
