import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showNumber } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { CellShapeMark } from '../../encoding/CellMark.tsx'
import { ClaimCoverage } from '../../writing/ClaimCoverage.tsx'
import { useRegionName } from '../explore/use-region-name.ts'
import { cellOf, type AreaMatrix, type AreaRow, type Rule } from './facts.ts'
import { useGaps } from './use-gaps.ts'
import { useListWords } from './use-list-words.ts'
import css from './what-if.module.css'

interface WhatIfProps {
  matrix: AreaMatrix
  /** What the table shows of it; left out where there is none. */
  table?: Table
}

interface Table {
  rows: readonly AreaRow[]
  rules: readonly Rule[]
}

/** What the lists that are judged complete for the moment change, in words and column by column, and the two ways out. */
export function WhatIf({ matrix, table }: WhatIfProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { region, asOf } = useWorld()
  const name = useRegionName()
  const { lists, set, toggle } = useGaps()
  const words = useListWords()
  const [claiming, setClaiming] = useState(false)
  const cells = matrix.rows.flatMap((row) => row.cells).filter(({ assumed }) => assumed).length
  const [first, ...others] = lists.map((list) => ({ ...list, words: words.full(list) }))
  return (
    <div className={css.place} role="status">
      {first !== undefined && (
        <div className={css.banner}>
          <CellShapeMark shape="whatif" size={16} />
          <p>
            <strong>{t('whatIfTitle', { count: lists.length })}</strong> {t('whatIfText', { count: cells })}
          </p>
          {table && <Changed {...table} />}
          <button type="button" onClick={() => setClaiming(true)}>
            {t('claimIt')}
          </button>
          <button type="button" onClick={() => set({ if: undefined })}>
            {t('reset')}
          </button>
          <ClaimCoverage
            lists={[first, ...others]}
            territory={{ id: region, name }}
            from={asOf}
            opened={claiming}
            onClose={() => setClaiming(false)}
            onSent={(list) => {
              toggle(list)
              // The banner goes, and with it the button that opened the form.
              document.querySelector<HTMLElement>('[data-cell]:not([tabindex="-1"])')?.focus()
            }}
          />
        </div>
      )}
    </div>
  )
}

/** The columns that change, which may lie out of sight: pressed, the focus goes to the first cell of it that does. */
function Changed({ rows, rules }: Table): JSX.Element | null {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const columns = rules.flatMap((rule) => {
    const cells = rows.map((row) => cellOf(row, rule)).filter((cell) => cell?.assumed === true)
    return cells[0] === undefined ? [] : [{ rule, first: cells[0].id, count: cells.length }]
  })
  if (columns.length === 0) return null
  return (
    <p className={css.changed}>
      {t('whatIfWhere')}{' '}
      {columns.map(({ rule, first, count }) => (
        <button
          key={rule.id}
          type="button"
          aria-label={t('whatIfTo', { rule: rule.title[language], count })}
          onClick={() => document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(first)}"]`)?.focus()}
        >
          {rule.title[language]} {showNumber(count, language)}
        </button>
      ))}
    </p>
  )
}
