import { IconArrowLeft } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useExploration } from './exploration.ts'
import css from './path.module.css'

/** From a thing on a path, or a step of it, to the list of paths. */
export function BackToPaths(): JSX.Element {
  const { t } = useTranslation('path')
  const { act } = useExploration()
  return (
    <button type="button" className={css.back} onClick={() => act({ type: 'select', ids: [] })}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
      {t('back')}
    </button>
  )
}
