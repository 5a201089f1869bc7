import { IconGitCompare } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { DisagreementTableFragment } from '../../../generated/operations.ts'
import { Asked } from '../../disagreements/Asked.tsx'
import { DisagreementTable } from '../../disagreements/DisagreementTable.tsx'
import { useExploration } from './exploration.ts'
import type { DetailNode } from './detail-node.ts'
import panel from './detail.module.css'
import css from './disagreements.module.css'

/** Questions about the thing on which sources differ: a line each, which opens to who names what. */
export function Disagreements({ node }: { node: DetailNode }): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: sources } = useTranslation('sources')
  return (
    <section className={panel.section} aria-label={sources('disagree')}>
      <h3 className={css.title}>
        <IconGitCompare size={16} stroke={1.75} aria-hidden="true" />
        {sources('disagree')}{' '}
        <span className={panel.hint}>{t('disagreeOn', { count: node.disagreements.length })}</span>
      </h3>
      {node.disagreements.map((one) => (
        <Disagreement key={one.id} of={one} about={node.id} />
      ))}
    </section>
  )
}

function Disagreement({ of, about }: { of: DisagreementTableFragment; about: string }): JSX.Element {
  const { t: sources } = useTranslation('sources')
  const { act } = useExploration()
  const id = useId()
  return (
    <details className={css.question}>
      <summary>
        <Standing of={of} about={about} />
        <span id={id} className={css.asked}>
          <Asked of={of} />
        </span>
      </summary>
      <DisagreementTable
        of={of}
        labelledBy={id}
        about={about}
        mark={(statement, mark, thing) =>
          about === of.subject.id || about === thing ? (
            <button type="button" onClick={() => act({ type: 'selectLine', id: statement })}>
              {mark}
            </button>
          ) : (
            // The thing is no end of it, so that from its detail no way would lead back.
            <Link to="/statement/$id" params={{ id: statement }}>
              {mark}
            </Link>
          )
        }
      />
      <p className={panel.hint}>{sources('disagreeText')}</p>
    </details>
  )
}

/** How many sources name the thing, or on how many things they differ where it is the subject. */
function Standing({ of, about }: { of: DisagreementTableFragment; about: string }): JSX.Element {
  const { t } = useTranslation('explore')
  const total = of.sources.length
  const own = of.things.find(({ thing }) => thing.id === about)
  if (own !== undefined) return <strong>{t('disagreeNamed', { count: own.statements.length, total })}</strong>
  const differing = of.things.filter(({ statements }) => statements.length < total).length
  return <strong>{t('disagreeDiffer', { count: differing, total: of.things.length })}</strong>
}
