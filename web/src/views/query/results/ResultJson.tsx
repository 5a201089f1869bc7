import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeBox } from '../../../ui/CodeBox.tsx'
import type { Rows } from '../facts.ts'
import css from './results.module.css'
import { rowsJson } from './value-json.ts'

/** More text than this is slow to draw and read by nobody. */
const mostRows = 500

/** The rows as JSON, every digit in place. */
export function ResultJson({ rows: { columns, rows } }: { rows: Rows }): JSX.Element {
  const { t } = useTranslation('query')
  return (
    <div className={css.json}>
      {rows.length > mostRows && <p>{t('jsonFirst', { shown: mostRows, count: rows.length })}</p>}
      <CodeBox code={rowsJson(columns, rows.slice(0, mostRows))} />
    </div>
  )
}
