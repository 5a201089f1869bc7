import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate, showScore } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { Content } from './content.ts'
import type { Backtest } from './facts.ts'
import { OpportunityPart } from './OpportunityPart.tsx'
import css from './report.module.css'

/** What could be coupled: what somebody wishes for, and apart from it what other regions have together. */
export function Opportunities({ content }: { content: Content }): JSX.Element {
  const { t } = useTranslation('report')
  const { wishes, patterns, patternsInAll, backtest } = content
  return (
    <section className={css.section} data-page>
      <h2>{t('couldBe')}</h2>
      <p>{t('couldBeText')}</p>
      <Tested backtest={backtest} />
      <h3>{t('wishes')}</h3>
      <p>{t(wishes.length === 0 ? 'wishesNone' : 'wishesText')}</p>
      <List of={wishes} />
      <h3>{t('patterns')}</h3>
      <p>
        {t(patterns.length === 0 ? 'patternsNone' : 'patternsText')}{' '}
        {patterns.length < patternsInAll && t('patternsFirst', { shown: patterns.length, count: patternsInAll })}
      </p>
      <List of={patterns} />
    </section>
  )
}

/** How the score of two areas did on what came later, beside plain popularity. */
function Tested({ backtest: { computedOn, verdicts } }: { backtest: Backtest }): JSX.Element | null {
  const { t } = useTranslation('report')
  const { language } = useWorld()
  const verdict = verdicts.find(({ kind }) => kind === 'areas')
  if (verdict === undefined) return null
  const { auc, baselineAuc, beatsBaseline, sameList } = verdict
  return (
    <p className={css.note} data-backtest>
      {t('tested', {
        date: showDate(computedOn, language),
        auc: showScore(auc, language),
        baseline: showScore(baselineAuc, language),
      })}{' '}
      {t(beatsBaseline ? 'testedBetter' : 'testedNotBetter')} {!sameList && t('testedNear')}
    </p>
  )
}

function List({ of }: { of: Content['wishes'] }): JSX.Element | null {
  if (of.length === 0) return null
  return (
    <ul className={css.opportunities}>
      {of.map((opportunity) => (
        <OpportunityPart key={opportunity.id} of={opportunity} />
      ))}
    </ul>
  )
}
