import type { JSX } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { LinkDecisionsDocument, type LinkDecisionsQuery } from '../../../generated/operations.ts'
import { showMoment } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { nameIn, type Named } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import css from './decisions.module.css'

type Decision = LinkDecisionsQuery['decisions']['edges'][number]['node']

/** What was decided in the region, newest first. */
export function Decisions({ region }: { region: string }): JSX.Element {
  const { t } = useTranslation('links')
  const { region: id } = useWorld()
  const answer = useAnswer(LinkDecisionsDocument, { region: id })
  return (
    <section className={css.decisions} aria-labelledby="links-decisions">
      <h2 id="links-decisions">{t('decisions')}</h2>
      <Answered answer={answer} what={t('theDecisions')}>
        {({ decisions }) =>
          decisions.edges.length === 0 ? (
            <p>{t('decisionsNone', { region })}</p>
          ) : (
            <ol>
              {decisions.edges.map(({ node }) => (
                <li key={node.id} data-stands={node.stands || undefined}>
                  <Decided decision={node} />
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </section>
  )
}

function Decided({ decision }: { decision: Decision }): JSX.Element {
  const { t } = useTranslation('links')
  const { names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  return (
    <>
      <p>
        <Trans
          t={t}
          i18nKey={`decided_${decision.verdict}`}
          values={{ by: decision.by, things: decision.things.map(name).join(' × ') }}
          components={{ b: <b /> }}
        />{' '}
        <small>
          {showMoment(decision.at, language)}
          {!decision.stands && ` · ${t('stoodUntil')}`}
        </small>
      </p>
      <p>{decision.reason}</p>
    </>
  )
}
