import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkDecisionsDocument, type LinkDecisionsQuery } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { DecisionLine } from '../../decisions/DecisionLine.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import css from './decisions.module.css'
import { UndoDecision } from './UndoDecision.tsx'
import { useLinkWords } from './use-link-words.ts'

type Decision = LinkDecisionsQuery['decisions']['edges'][number]['node']

/** What was decided in the region, newest first. */
export function Decisions({ region }: { region: string }): JSX.Element {
  const { t } = useTranslation('links')
  const { region: id } = useWorld()
  const answer = useAnswer(LinkDecisionsDocument, { region: id })
  return (
    <section className={css.decisions} aria-label={t('decisionsIn', { region })}>
      <h2>{t('decisions')}</h2>
      <Answered answer={answer} what={t('theDecisions')}>
        {({ decisions: { edges, totalCount } }) =>
          edges.length === 0 ? (
            <p>{t('decisionsNone', { region })}</p>
          ) : (
            <div>
              <ol>
                {edges.map(({ node }) => (
                  <li key={node.id}>
                    <Decided decision={node} />
                  </li>
                ))}
              </ol>
              {edges.length < totalCount && <p>{t('decisionsCut', { shown: edges.length, count: totalCount })}</p>}
            </div>
          )
        }
      </Answered>
    </section>
  )
}

function Decided({ decision }: { decision: Decision }): JSX.Element {
  const { t } = useTranslation('links')
  const { t: words } = useTranslation('decisions')
  const { name } = useLinkWords()
  const [undoing, setUndoing] = useState(false)
  const open = decision.stands && decision.verdict !== 'reopen'
  const things = decision.things.map(name).join(' × ')
  return (
    <div className={css.decided} data-over={!decision.stands || undefined}>
      <p>
        <strong>{things}</strong> {!decision.stands && <small>{t('stoodUntil')}</small>}
      </p>
      <DecisionLine decision={decision} />
      <p className={css.moves}>
        {decision.statement !== null && (
          <Link to="/statement/$id" params={{ id: decision.statement.id }}>
            {t('itsStatement')}
          </Link>
        )}
        {open && (
          <button
            type="button"
            aria-expanded={undoing}
            aria-label={`${words('undo')}: ${things}`}
            onClick={() => setUndoing(!undoing)}
          >
            {words('undo')}
          </button>
        )}
      </p>
      {open && undoing && <UndoDecision decision={decision} onDone={() => setUndoing(false)} />}
    </div>
  )
}
