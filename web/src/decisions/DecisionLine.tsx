import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../generated/operations.ts'
import { showMoment } from '../app/dates.ts'
import { useWorld } from '../app/world.ts'
import css from './decisions.module.css'
import { verdictIcons } from './verdicts.ts'

/** What a decision says of itself. */
export interface Told {
  verdict: Verdict
  reason: string
  by: string
  at: string
}

/** A decision in one line: what, by whom, when, and why in the person's own words. */
export function DecisionLine({ decision }: { decision: Told }): JSX.Element {
  const { t } = useTranslation('decisions')
  const { language } = useWorld()
  const { verdict, reason, by, at } = decision
  const Picture = verdictIcons[verdict]
  return (
    <span className={css.line} data-verdict={verdict}>
      <Picture size={16} stroke={1.75} aria-hidden="true" />
      <span>
        <strong>{t(`done_${verdict}`)}</strong> {t('byAt', { by, at: showMoment(at, language) })} <q>{reason}</q>
      </span>
    </span>
  )
}
