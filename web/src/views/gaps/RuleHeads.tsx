import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import type { Rule } from './facts.ts'
import css from './table.module.css'

/** Two lines of heads: the groups of rules, and the rules with their question on hover. */
export function RuleHeads({ rules, first }: { rules: readonly Rule[]; first: string }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const groups = [...new Set(rules.map(({ group }) => group))]
  return (
    <thead>
      <tr className={css.groups}>
        <th scope="col" rowSpan={2} className={css.corner}>
          {first}
        </th>
        {groups.map((group) => (
          <th key={group} scope="colgroup" colSpan={rules.filter((rule) => rule.group === group).length}>
            <span>{t(`part_${group}`)}</span>
          </th>
        ))}
      </tr>
      <tr className={css.rules}>
        {rules.map((rule, index) => (
          <th
            key={rule.id}
            scope="col"
            title={rule.question[language]}
            data-first={rule.group !== rules[index - 1]?.group}
          >
            {rule.title[language]}
          </th>
        ))}
      </tr>
    </thead>
  )
}
