import { Link } from '@tanstack/react-router'
import { useMemo, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { exploreThing } from '../../explore-link.ts'
import type { Rows } from '../facts.ts'
import css from './results.module.css'
import { rowsGraph } from './rows-graph.ts'
import { idOf } from './thing-of.ts'

/** As many as an address bears. */
const mostIds = 60

/** The things of an answer, on a picture of their own in Explore. */
export function OpenInExplore({ rows }: { rows: Rows }): JSX.Element | null {
  const { t } = useTranslation('query')
  const ids = useMemo(() => rowsGraph(rows.rows).nodes.flatMap((node) => idOf(node) ?? []), [rows])
  if (ids.length === 0) return null
  return (
    <Link {...exploreThing(...ids.slice(0, mostIds))} className={css.explore}>
      {ids.length > mostIds ? t('openFirst', { count: mostIds }) : t('openInExplore')}
    </Link>
  )
}
