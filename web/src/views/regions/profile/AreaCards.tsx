import { IconStackMiddle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { HelixRing } from '../../../encoding/HelixRing.tsx'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { shortName } from '../../../graph/short-name.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Marked } from '../../../ui/Marked.tsx'
import { nameIn } from '../../../ui/names.ts'
import { exploreThing } from '../../explore-link.ts'
import { usePeriodWords } from '../use-period-words.ts'
import type { RegionProfile } from './facts.ts'
import css from './profile.module.css'

type Column = RegionProfile['columns'][number]

/** The areas that the region has chosen, each with how much is on record about it. */
export function AreaCards({ columns }: { columns: readonly Column[] }): JSX.Element {
  const { t } = useTranslation('regions')
  if (columns.length === 0) return <Empty icon={<IconStackMiddle size={26} stroke={1.75} />} title={t('areasNone')} />
  return (
    <section aria-labelledby="areas-title">
      <h2 id="areas-title" className="visually-hidden">
        {t('areasTitle')}
      </h2>
      <ul className={css.areas}>
        {columns.map((column) => (
          <AreaCard key={column.area.id} column={column} />
        ))}
      </ul>
    </section>
  )
}

function AreaCard({ column }: { column: Column }): JSX.Element {
  const { t } = useTranslation('regions')
  const { names, language } = useWorld()
  const period = usePeriodWords()
  const { area, basis, subAreas, actors, initiatives } = column
  const { main, label } = nameIn(area, names, language)
  const short = shortName(main.text)
  const more = [restOf(main.text, short), label && restOf(label, shortName(label), label)]
  return (
    <li className={`card ${css.area ?? ''}`} data-known={basis === 'in_force' || basis === 'period_over' || undefined}>
      <KindMark
        label={area.label}
        level={area.level}
        character={area.character}
        themes={column.themes.map(({ id }) => id)}
        size={38}
      />
      <div className={css.words}>
        <h3>
          <Link {...exploreThing(area.id)} lang={main.lang} title={main.text}>
            {short}
          </Link>
        </h3>
        {more.map((text, at) => text && <p key={at}>{text}</p>)}
        <p className={css.period}>{period(column)}</p>
        <p>
          <Marked text={t('subAreas', { count: subAreas.length })} />
          {' · '}
          <Marked text={t('actors', { count: actors.total })} />
          {actors.stated < actors.total && ` ${t('statedOf', { count: actors.stated })}`}
          {' · '}
          <Marked text={t('initiatives', { count: initiatives.total })} />
          {initiatives.stated < initiatives.total && ` ${t('statedOf', { count: initiatives.stated })}`}
        </p>
      </div>
      <HelixRoles column={column} />
    </li>
  )
}

/** What a name says beyond its short form; `otherwise` where it is no longer than that. */
function restOf(name: string, short: string, otherwise?: string): string | undefined {
  const rest = name.startsWith(short) ? name.slice(short.length).replace(/^[\s–—:,-]+/u, '') : name
  return rest === '' ? otherwise : rest
}

/** Which of the four helix roles a source states; what is only planned or our reading is named, not drawn. */
function HelixRoles({ column: { statedHelix, anyHelix } }: { column: Column }): JSX.Element {
  const { t } = useTranslation('regions')
  const words = (roles: Column['anyHelix']): string =>
    roles.length === 0 ? t('helixNone') : roles.map((role) => t(`role_${role}`)).join(', ')
  const others = anyHelix.filter((role) => !statedHelix.includes(role))
  const told = [
    t('helixWords', { stated: words(statedHelix) }),
    others.length === 0 ? undefined : t('helixMore', { more: words(others) }),
  ].filter((text) => text !== undefined)
  return (
    <div className={css.helix} title={told.join(' ')}>
      <HelixRing roles={statedHelix} size={42} text={`${statedHelix.length}/4`} />
      <span aria-hidden="true">{t('helixRoles')}</span>
      <span className="visually-hidden">
        {t('helixRoles')}: {told.join(' ')}
      </span>
    </div>
  )
}
