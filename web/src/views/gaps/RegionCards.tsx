import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import type { Rule } from './facts.ts'
import css from './gaps.module.css'
import type { Line } from './facts.ts'

/** What most regions lack, and how many have no area at all: three numbers, each with what it does not say. */
export function RegionCards({ lines, rules }: { lines: readonly Line[]; rules: readonly Rule[] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const withAreas = lines.filter(({ columns }) => columns > 0)
  const lacking = rules
    .filter(({ subject }) => subject === 'area')
    .map((rule) => ({ rule, count: withAreas.filter((line) => hasNone(line, rule)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const without = lines.length - withAreas.length
  return (
    <ul className={css.cards}>
      {lacking.slice(0, 2).map(({ rule, count }) => (
        <li key={rule.id} className="card">
          <strong>{t('cardCount', { some: count, all: withAreas.length })}</strong>
          <p>{t('cardText', { rule: rule.title[language] })}</p>
        </li>
      ))}
      {without > 0 && (
        <li className="card">
          <strong>{without}</strong>
          <p>{t('cardNoAreas', { count: without })}</p>
        </li>
      )}
    </ul>
  )
}

function hasNone({ shares }: Line, { id }: Rule): boolean {
  const share = shares.find(({ ruleId }) => ruleId === id)
  return share !== undefined && share.covered + share.indicated === 0
}
