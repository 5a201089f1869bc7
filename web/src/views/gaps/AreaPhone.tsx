import { IconChevronRight } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { cellMark, isWanting } from '../../encoding/cell.ts'
import { CellShapeMark } from '../../encoding/CellMark.tsx'
import { Name } from '../../ui/Name.tsx'
import { nameIn } from '../../ui/names.ts'
import { cellOf, type AreaMatrix, type AreaRow, type Rule } from './facts.ts'
import css from './phone.module.css'
import { useCellWords } from './use-cell-words.ts'
import { useGaps } from './use-gaps.ts'

interface AreaPhoneProps {
  matrix: AreaMatrix
  rules: readonly Rule[]
  onOpen: (cell: string, keys: boolean) => void
}

/** The matrix for thumbs: one area at a time, with a strip of marks and its rules as a list. */
export function AreaPhone({ matrix, rules, onOpen }: AreaPhoneProps): JSX.Element | null {
  const { t } = useTranslation('gaps')
  const { search, set } = useGaps()
  const row = matrix.rows.find(({ id }) => id === search.area) ?? matrix.rows[0]
  if (row === undefined) return null
  return (
    <div className={css.phone}>
      <div className={css.tabs} role="group" aria-label={t('area')}>
        {matrix.rows.map((one) => (
          <button
            key={one.id}
            type="button"
            aria-pressed={one.id === row.id}
            data-depth={one.depth}
            onClick={() => set({ area: one.id })}
          >
            {one.subject === null ? one.id : <Name of={one.subject} inline />}
          </button>
        ))}
      </div>
      <Strip row={row} rules={rules} />
      <Rules row={row} rules={rules} onOpen={onOpen} />
    </div>
  )
}

function Strip({ row, rules }: { row: AreaRow; rules: readonly Rule[] }): JSX.Element {
  return (
    <div className={css.strip} aria-hidden="true">
      {rules.map((rule) => (
        <CellShapeMark key={rule.id} shape={cellMark(cellOf(row, rule)).shape} size={16} />
      ))}
    </div>
  )
}

function Rules({ row, rules, onOpen }: { row: AreaRow } & Omit<AreaPhoneProps, 'matrix'>): JSX.Element {
  const { names, language } = useWorld()
  const { t } = useTranslation('gaps')
  const words = useCellWords()
  const area = row.subject === null ? row.id : nameIn(row.subject, names, language).main.text
  return (
    <ul className={css.rules} aria-label={area}>
      {rules.map((rule) => {
        const cell = cellOf(row, rule)
        if (cell === undefined) return null
        return (
          <li key={rule.id} data-wanting={isWanting(cellMark(cell).shape) || undefined}>
            <button
              type="button"
              data-cell={cell.id}
              aria-label={t('cellName', { subject: area, rule: rule.title[language], words: words(cell) })}
              onClick={() => onOpen(cell.id, true)}
            >
              <CellShapeMark shape={cellMark(cell).shape} size={16} />
              <span className={css.words}>
                <strong>{rule.title[language]}</strong>
                <small>{words(cell)}</small>
              </span>
              <span className={css.count}>{cellMark(cell).text}</span>
              <IconChevronRight size={18} stroke={1.75} aria-hidden="true" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
