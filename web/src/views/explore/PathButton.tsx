import { IconRoute } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useExploration } from './exploration.ts'
import css from './look.module.css'

/** Looks at the shortest paths between two things, waits for the ends that are not chosen, or leaves the path. */
export function PathButton(): JSX.Element {
  const { t } = useTranslation('path')
  const { view, act, awaited, startPath, cancelPath } = useExploration()
  const click = (): void => {
    if (awaited !== null) cancelPath()
    else if (view.path === null) startPath()
    else act({ type: 'path', path: null })
  }
  const active = view.path !== null || awaited !== null
  return (
    <button
      type="button"
      className={css.choice}
      aria-pressed={active}
      data-active={active || undefined}
      onClick={click}
    >
      <IconRoute size={16} stroke={1.75} aria-hidden="true" />
      {t('path')}
    </button>
  )
}
