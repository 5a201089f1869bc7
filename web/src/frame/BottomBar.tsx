import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { views, viewsInBar } from '../views/index.ts'
import css from './bottom-bar.module.css'

/** The rail of a phone. */
export function BottomBar(): JSX.Element {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('views')} className={css.bar}>
      {views.slice(0, viewsInBar).map((view) => (
        <Link
          key={view.id}
          to={view.path}
          className={css.item}
          activeOptions={{ exact: view.path === '/', includeSearch: false }}
        >
          <view.icon size={22} stroke={1.75} aria-hidden="true" />
          {t(view.title)}
        </Link>
      ))}
    </nav>
  )
}
