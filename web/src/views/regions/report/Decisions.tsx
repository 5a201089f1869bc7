import { Fragment, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showMoment, showScore } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { Name } from '../../../ui/Name.tsx'
import { Cite } from './Cite.tsx'
import type { Content } from './content.ts'
import type { Decision } from './facts.ts'
import css from './report.module.css'

/** Longer than this it may be cut by the end of a page. */
const mostOfShort = 8

/** What was adopted, parked or rejected by the day: by whom, when and why. */
export function Decisions({ content: { decisions, laterDecisions, standing } }: { content: Content }): JSX.Element {
  const { t } = useTranslation('report')
  return (
    <section className={css.section} data-together={decisions.length <= mostOfShort || undefined}>
      <h2>{t('decisions')}</h2>
      <p>
        {t(decisions.length === 0 ? 'decisionsNone' : 'decisionsText')}{' '}
        {laterDecisions > 0 && t('decisionsLater', { count: laterDecisions })}
      </p>
      {decisions.length > 0 && (
        <table className={css.decisions}>
          <caption className="visually-hidden">{t('decisions')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('decidedOn')}</th>
              <th scope="col">{t('decision')}</th>
              <th scope="col">{t('reason')}</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision) => (
              <Row key={decision.id} decision={decision} stands={standing.get(decision.subject) === decision} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ decision, stands }: { decision: Decision; stands: boolean }): JSX.Element {
  const { t } = useTranslation('report')
  const { t: words } = useTranslation('decisions')
  const { language } = useWorld()
  const { things, rule, verdict, by, at, reason, statement, score } = decision
  return (
    <tr data-decision={decision.id}>
      <th scope="row">
        {things.map((thing, index) => (
          <Fragment key={thing.id}>
            {index > 0 && ' – '}
            <Name of={thing} inline />
          </Fragment>
        ))}
        {rule !== null && <small>{rule.title[language]}</small>}
        {score !== null && <small>{t('scoreThen', { score: showScore(score, language) })}</small>}
      </th>
      <td>
        <strong>{words(`done_${verdict}`)}</strong> {words('byAt', { by, at: showMoment(at, language) })}
        {statement !== null && (
          <small>
            {t('brought')}
            <Cite of={[statement]} />
          </small>
        )}
        {!stands && verdict !== 'reopen' && <small>{t('noLongerStands')}</small>}
      </td>
      <td>
        <q>{reason}</q>
      </td>
    </tr>
  )
}
