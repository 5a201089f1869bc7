import { IconQuote } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StatementFactsFragment } from '../../../generated/operations.ts'
import { useWhere } from './use-where.ts'
import css from './detail.module.css'

/** Source and place of a statement, leading to its line. */
export function SourceLine({ statement }: { statement: StatementFactsFragment }): JSX.Element {
  const { t } = useTranslation('explore')
  const where = useWhere()
  return (
    <p className={css.sourceLine}>
      <IconQuote size={14} stroke={1.75} aria-hidden="true" />
      <span>
        {statement.source.title}, {where(statement)}
      </span>
      <Link to="/statement/$id" params={{ id: statement.id }} className={css.openLink}>
        {t('open')} →
      </Link>
    </p>
  )
}
