import { IconAffiliate } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { StartActorsDocument, type StartNumbersQuery } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { Name } from '../../ui/Name.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { exploreThing } from '../explore-link.ts'
import { Card } from './Card.tsx'
import css from './preview-list.module.css'

/** Leads to Explore; shows the region's most connected actors. */
export function ActorsCard({ statistics }: { statistics: StartNumbersQuery['statistics'] }): JSX.Element {
  const { t } = useTranslation('start')
  const { asOf, region } = useWorld()
  const answer = useAnswer(StartActorsDocument, { asOf, region })
  const actors = statistics.byLabel.find(({ label }) => label === 'Actor')?.count ?? 0
  return (
    <Card
      to="/explore"
      icon={IconAffiliate}
      title={t('connected')}
      text={<Marked text={t('connectedText', { count: actors })} />}
    >
      <Answered answer={answer} what={t('actors')}>
        {({ things }) =>
          things.edges.length === 0 ? (
            <p>{t('connectedNone')}</p>
          ) : (
            <ul className={css.list}>
              {things.edges.map(({ node }) => (
                <li key={node.id}>
                  <KindMark
                    label={node.label}
                    kind={node.kind}
                    helix={node.__typename === 'Actor' ? node.helix : undefined}
                    size={18}
                  />
                  <Link {...exploreThing(node.id)}>
                    <Name of={node} inline />
                  </Link>
                  <span className={css.end}>{t('links', { count: node.degree })}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  )
}
