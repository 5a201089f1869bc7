import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { HelixRing } from '../../../encoding/HelixRing.tsx'
import { LineMark } from '../../../encoding/LineMark.tsx'
import { Name } from '../../../ui/Name.tsx'
import { nameIn } from '../../../ui/names.ts'
import { usePeriodWords } from '../use-period-words.ts'
import { Cite } from './Cite.tsx'
import { Names } from './Names.tsx'
import type { Group, Priority } from './priorities.ts'
import css from './report.module.css'

/** An area with no more things than this is never cut by the end of a page. */
const mostOfBrief = 8

/** The areas that the region stands for, who works on them and what is done about them. */
export function Priorities({ priorities }: { priorities: readonly Priority[] }): JSX.Element {
  const { t } = useTranslation('report')
  return (
    <section className={css.section}>
      <h2>{t('priorities')}</h2>
      {priorities.length === 0 && <p>{t('prioritiesNone')}</p>}
      {priorities.map((priority) => (
        <Area key={priority.column.area.id} priority={priority} />
      ))}
    </section>
  )
}

function Area({ priority }: { priority: Priority }): JSX.Element {
  const { t } = useTranslation('report')
  const { names, language } = useWorld()
  const period = usePeriodWords()
  const { column, subAreas, actors, initiatives } = priority
  const brief = column.engaged.length + subAreas.length <= mostOfBrief
  const themes = column.themes.map((theme) => nameIn(theme, names, language).main.text)
  return (
    <div className={css.area} data-area={column.area.id} data-whole={brief || undefined}>
      <h3>
        <Name of={column.area} />
      </h3>
      <dl>
        <Fact name={t('period')}>
          {period(column)}
          <Cite of={priority.period} />
        </Fact>
        {subAreas.length > 0 && (
          <Fact name={t('subAreas')}>
            <Names of={subAreas} />
          </Fact>
        )}
        {themes.length > 0 && (
          <Fact name={t('themes')}>
            {themes.join('; ')}
            <Cite of={priority.themes} />
          </Fact>
        )}
        <Fact name={t('helix')}>
          <Helix priority={priority} />
        </Fact>
        <Fact name={t('works')}>
          <Counted total={column.actors.total} stated={column.actors.stated} none={t('worksNone')} groups={actors} />
        </Fact>
        <Fact name={t('done')}>
          <Counted
            total={column.initiatives.total}
            stated={column.initiatives.stated}
            none={t('doneNone')}
            groups={initiatives}
          />
        </Fact>
      </dl>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Helix({ priority: { column, moreHelix } }: { priority: Priority }): JSX.Element {
  const { t } = useTranslation('report')
  const { t: regions } = useTranslation('regions')
  const roles = (some: Priority['moreHelix']): string => some.map((role) => regions(`role_${role}`)).join(', ')
  const { statedHelix } = column
  return (
    <span className={css.helix}>
      <HelixRing roles={statedHelix} size={30} text={`${statedHelix.length}/4`} />
      <span>
        {statedHelix.length === 0 ? t('helixNone') : regions('helixWords', { stated: roles(statedHelix) })}
        {moreHelix.length > 0 && ` ${regions('helixMore', { more: roles(moreHelix) })}`}
      </span>
    </span>
  )
}

interface CountedProps {
  total: number
  stated: number
  none: string
  groups: readonly Group[]
}

/** How many there are, and their names by how sure it is. */
function Counted({ total, stated, none, groups }: CountedProps): JSX.Element {
  const { t } = useTranslation('report')
  const { t: frame } = useTranslation()
  if (total === 0) return <>{none}</>
  return (
    <>
      <strong>{t('ofWhich', { count: total, stated })}</strong>
      {groups.map(({ modality, things }) => (
        <span key={modality} className={css.group}>
          <LineMark modality={modality} width={24} /> <em>{frame(modality)}:</em> <Names of={things} />
        </span>
      ))}
    </>
  )
}
