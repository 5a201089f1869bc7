import { IconGitCompare } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { DisagreementTableFragment } from '../../../generated/operations.ts'
import { Asked } from '../../disagreements/Asked.tsx'
import { DisagreementTable } from '../../disagreements/DisagreementTable.tsx'
import { exploreThing } from '../explore-link.ts'
import css from './disagreements.module.css'
import card from './side-card.module.css'

interface DisagreementsProps {
  source: { id: string; disagreements: readonly DisagreementTableFragment[] }
}

/** A card for each question that a source and others answer with different things. */
export function Disagreements({ source }: DisagreementsProps): JSX.Element {
  return (
    <>
      {source.disagreements.map((one) => (
        <Disagreement key={one.id} of={one} source={source.id} />
      ))}
    </>
  )
}

function Disagreement({ of, source }: { of: DisagreementTableFragment; source: string }): JSX.Element {
  const { t } = useTranslation('sources')
  const id = useId()
  return (
    <section className={`card ${card.card ?? ''}`}>
      <h2>
        <IconGitCompare className={css.icon} size={20} stroke={1.75} aria-hidden="true" />
        {t('disagree')}
      </h2>
      <p id={id} className={card.hint}>
        <Asked of={of} />
      </p>
      <DisagreementTable
        of={of}
        labelledBy={id}
        about={source}
        mark={(statement, mark) => (
          <Link to="/statement/$id" params={{ id: statement }}>
            {mark}
          </Link>
        )}
      />
      <p className={card.small}>{t('disagreeText')}</p>
      <div className={card.actions}>
        <Link {...exploreThing(of.subject.id)}>{t('openInExplore')}</Link>
      </div>
    </section>
  )
}
