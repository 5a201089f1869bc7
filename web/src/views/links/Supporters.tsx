import { Link } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { showScore } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { Name } from '../../ui/Name.tsx'
import { exploreThing } from '../explore-link.ts'
import css from './card.module.css'
import type { Candidate } from './facts.ts'

/** Who could bring the two together, and what is open to both. */
export function Supporters({ candidate: { brokers, funding, kind } }: { candidate: Candidate }): JSX.Element {
  const { t } = useTranslation('links')
  const { language } = useWorld()
  return (
    <div className={css.supporters}>
      <Group title={t('brokers')} none={t('brokersNone')} hint={t('brokersHint')} count={brokers.length}>
        {brokers.map(({ actor, constraint }) => (
          <li key={actor.id}>
            <KindMark label={actor.label} kind={actor.kind} helix={actor.helix} size={18} />
            <Link {...exploreThing(actor.id)}>
              <Name of={actor} inline />
            </Link>
            <small title={t('brokersHint')}>{t('constraint', { value: showScore(constraint, language) })}</small>
          </li>
        ))}
      </Group>
      {kind === 'areas' && (
        <Group title={t('funding')} none={t('fundingNone')} count={funding.length}>
          {funding.map((fund) => (
            <li key={fund.id}>
              <KindMark label={fund.label} kind={fund.kind} size={18} />
              <Link {...exploreThing(fund.id)}>
                <Name of={fund} inline />
              </Link>
            </li>
          ))}
        </Group>
      )}
    </div>
  )
}

interface GroupProps {
  title: string
  none: string
  hint?: string
  count: number
  children: ReactNode
}

function Group({ title, none, hint, count, children }: GroupProps): JSX.Element {
  return (
    <div>
      <h4>{title}</h4>
      {count === 0 ? <p className={css.hint}>{none}</p> : <ul className={css.things}>{children}</ul>}
      {count > 0 && hint !== undefined && <p className={css.hint}>{hint}</p>}
    </div>
  )
}
