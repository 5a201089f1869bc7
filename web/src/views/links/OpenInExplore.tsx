import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { exploreThing } from '../explore-link.ts'

/** How many things an address takes to the canvas. */
const most = 24

/** The things on the canvas of their own, with what is said among them. */
export function OpenInExplore({ ids }: { ids: readonly string[] }): JSX.Element {
  const { t } = useTranslation('links')
  return <Link {...exploreThing(...[...new Set(ids)].slice(0, most))}>{t('openInExplore')}</Link>
}
