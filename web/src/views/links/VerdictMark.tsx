import type { JSX } from 'react'
import type { Verdict } from '../../../generated/operations.ts'
import { verdictIcons } from '../../decisions/verdicts.ts'
import css from './verdict-mark.module.css'

/** What was decided on a pair, beside its dumbbell; the words say it too. */
export function VerdictMark({ verdict }: { verdict: Verdict | null }): JSX.Element | null {
  if (verdict === null || verdict === 'reopen') return null
  const Picture = verdictIcons[verdict]
  return (
    <span className={css.mark} data-verdict={verdict} aria-hidden="true">
      <Picture size={11} stroke={2.25} />
    </span>
  )
}
