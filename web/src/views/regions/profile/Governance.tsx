import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { HowSure } from '../../../ui/HowSure.tsx'
import { Name } from '../../../ui/Name.tsx'
import { exploreThing } from '../../explore-link.ts'
import { Says } from '../Says.tsx'
import type { RegionProfile } from './facts.ts'
import css from './steering.module.css'

type Governing = RegionProfile['governance'][number]

/** Who governs the strategies of the region, who decides first. */
export function Governance({ governance }: { governance: readonly Governing[] }): JSX.Element {
  const { t } = useTranslation('regions')
  return (
    <section className={css.part} aria-labelledby="decides-title">
      <h2 id="decides-title">{t('decides')}</h2>
      {governance.length === 0 ? (
        <p className={css.none}>{t('decidesNone')}</p>
      ) : (
        <table className={css.decides}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('level')}</th>
              <th scope="col">{t('body')}</th>
              <th scope="col">{t('whoSays')}</th>
            </tr>
          </thead>
          <tbody>
            {governance.map((one) => (
              <tr key={one.statement.id}>
                <td>{t(levelKey(one))}</td>
                <th scope="row">
                  <span>
                    <KindMark label={one.actor.label} kind={one.actor.kind} helix={one.actor.helix} size={16} />
                    <Link {...exploreThing(one.actor.id)}>
                      <Name of={one.actor} inline />
                    </Link>
                    {one.role !== null && <small lang="en">{one.role}</small>}
                  </span>
                </th>
                <td>
                  {one.statement.modality !== 'stated' && <HowSure modality={one.statement.modality} />}{' '}
                  <Says statement={one.statement} brief />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

const levels = { 1: 'level_1', 2: 'level_2', 3: 'level_3', 4: 'level_4' } as const

function levelKey({ level }: Governing): (typeof levels)[keyof typeof levels] | 'levelUnknown' {
  return level === 1 || level === 2 || level === 3 || level === 4 ? levels[level] : 'levelUnknown'
}
