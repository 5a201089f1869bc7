import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { CellMark } from '../../../encoding/CellMark.tsx'
import { Name } from '../../../ui/Name.tsx'
import { useCellWords } from '../../gaps/use-cell-words.ts'
import css from './area-matrix.module.css'
import type { Matrix } from './facts.ts'

type Rule = Matrix['rules'][number]

/** Areas × rules with turned heads, so that it fits the width of a page; each cell its mark for the eye, its words for screen readers. */
export function AreaMatrix({ matrix }: { matrix: Matrix }): JSX.Element {
  const { t } = useTranslation('report')
  const words = useCellWords()
  const rules = matrix.rules.filter(({ subject }) => subject === 'area')
  const rows = matrix.rows.filter(({ kind }) => kind === 'area')
  if (rows.length === 0) return <p>{t('gapsNone')}</p>
  return (
    // Wider than a phone: it scrolls, and is therefore reached by the keyboard.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className={css.wide} role="region" aria-label={t('gapsAreas')} tabIndex={0}>
      <table className={css.matrix}>
        <caption className="visually-hidden">{t('gapsAreas')}</caption>
        <Heads rules={rules} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-depth={row.depth}>
              <th scope="row" style={{ paddingInlineStart: row.depth * 10 }}>
                {row.subject !== null && <Name of={row.subject} inline />}
              </th>
              {rules.map((rule, index) => {
                const cell = row.cells.find(({ ruleId }) => ruleId === rule.id)
                return (
                  <td key={rule.id} data-first={isFirst(rules, index)}>
                    <CellMark cell={cell} />
                    <span className="visually-hidden">{words(cell)}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Heads({ rules }: { rules: readonly Rule[] }): JSX.Element {
  const { t } = useTranslation('report')
  const { t: gaps } = useTranslation('gaps')
  const { language } = useWorld()
  const groups = [...new Set(rules.map(({ group }) => group))]
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={css.corner}>
          {t('area')}
        </th>
        {groups.map((group) => (
          <th
            key={group}
            scope="colgroup"
            colSpan={rules.filter((rule) => rule.group === group).length}
            className={css.family}
          >
            {gaps(`part_${group}`)}
          </th>
        ))}
      </tr>
      <tr>
        {rules.map((rule, index) => (
          <th key={rule.id} scope="col" className={css.turned} data-first={isFirst(rules, index)}>
            <span>{rule.title[language]}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The first of its group of rules: a line stands before it. */
function isFirst(rules: readonly Rule[], index: number): boolean {
  return rules[index]?.group !== rules[index - 1]?.group
}
