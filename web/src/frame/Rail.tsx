import { IconKeyboard } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Logo } from '../ui/Logo.tsx'
import { views } from '../views/index.ts'
import css from './rail.module.css'

/** The views there are, and help at the foot. */
export function Rail({ onHelp }: { onHelp: () => void }): JSX.Element {
  const { t } = useTranslation()
  return (
    <div className={css.rail}>
      <Logo />
      <nav aria-label={t('views')} className={css.views}>
        {views.map((view) => (
          <Link
            key={view.id}
            to={view.path}
            className={css.item}
            activeOptions={{ exact: view.path === '/', includeSearch: false }}
            aria-keyshortcuts={`g ${view.key}`}
          >
            <view.icon size={22} stroke={1.75} aria-hidden="true" />
            {t(view.title)}
          </Link>
        ))}
      </nav>
      <button type="button" className={css.item} onClick={onHelp} aria-keyshortcuts="?">
        <IconKeyboard size={22} stroke={1.75} aria-hidden="true" />
        {t('keys')}
      </button>
    </div>
  )
}
