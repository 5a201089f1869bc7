import { IconMinus } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { LineMark } from '../../encoding/LineMark.tsx'
import { betweenGroups } from '../../graph/between-groups.ts'
import { partsOfAll } from '../../graph/grouping.ts'
import { groupings } from '../../graph/look.ts'
import { useExploration } from './exploration.ts'
import css from './detail.module.css'
import look from './groups.module.css'

/** The groups of the picture: which have nothing to do with another, which have, and what they are grouped by. */
export function GroupsDetail(): JSX.Element {
  const { t } = useTranslation('see')
  const { t: explore } = useTranslation('explore')
  const { seen, shown } = useExploration()
  const by = t(`by_${seen.by}`)
  return (
    <>
      <header className={css.head}>
        <p className={css.kind}>{t('groups', { count: partsOfAll(seen.groups).length })}</p>
        <h2 className={css.name} tabIndex={-1}>
          {t('groupedTitle', { things: explore('things', { count: shown.things.length }), by })}
        </h2>
      </header>
      <Gathered />
      <NothingBetween />
      <Between />
      <GroupByChoice />
    </>
  )
}

/** Says what of the groups this panel cannot tell apart. */
function Gathered(): JSX.Element | null {
  const { t } = useTranslation('see')
  const { seen } = useExploration()
  const groups = seen.groups.reduce((sum, { parts }) => sum + parts.length, 0)
  if (groups === 0) return null
  return (
    <section className={css.section}>
      <p className={look.hint}>{t('gatheredWhy', { groups })}</p>
    </section>
  )
}

function NothingBetween(): JSX.Element | null {
  const { t } = useTranslation('see')
  const { act, seen, lines } = useExploration()
  if (seen.boxed === null) return null
  const { apart } = betweenGroups(seen.boxed, lines)
  if (apart.length === 0) return null
  return (
    <section className={look.nothing} aria-label={t('betweenNone')}>
      <h3>
        <IconMinus size={16} stroke={1.75} aria-hidden="true" />
        {t('betweenNone')}
      </h3>
      <p>{t('betweenNoneText', { count: apart.length })}</p>
      <ul className={look.chips}>
        {apart.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => act({ type: 'select', ids: [id] })}>
              {title}
            </button>
          </li>
        ))}
      </ul>
      <p className={look.hint}>{t('betweenNoneWhy')}</p>
    </section>
  )
}

/** Pairs of groups with how many lines they share, the most first. */
export function Between({ of }: { of?: string }): JSX.Element | null {
  const { t } = useTranslation('see')
  const { act, seen, lines } = useExploration()
  if (seen.boxed === null) return null
  const pairs = betweenGroups(seen.boxed, lines).pairs.filter(
    ({ a, b }) => of === undefined || a.id === of || b.id === of,
  )
  if (pairs.length === 0) return null
  return (
    <section className={css.section} aria-label={t('betweenGroups')}>
      <h3>{t('betweenGroups')}</h3>
      <ul className={look.pairs}>
        {pairs.map(({ bundle, a, b, lines: own }) => (
          <li key={bundle}>
            <button type="button" onClick={() => act({ type: 'selectLine', id: bundle })}>
              {own[0]?.mark == null ? (
                <LineMark modality={own[0]?.modality ?? 'stated'} width={28} />
              ) : (
                <Dumbbell state={own[0].mark} width={28} />
              )}
              <span>
                {a.title} – {b.title}
              </span>
              <strong>{own.length}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function GroupByChoice(): JSX.Element {
  const { t } = useTranslation('see')
  const { view, act, seen } = useExploration()
  return (
    <section className={css.section}>
      <fieldset className={look.by}>
        <legend>{t('groupBy')}</legend>
        {groupings.map((by) => (
          <label key={by}>
            <input
              type="radio"
              name="group-by"
              checked={by === seen.by}
              disabled={view.layout === 'geographic'}
              onChange={() => act({ type: 'group', by })}
            />
            {t(`by_${by}`)}
          </label>
        ))}
      </fieldset>
      <p className={look.hint}>
        {t('groupHint')} {['region', 'country', 'theme'].includes(seen.by) && t('groupRule')}
      </p>
    </section>
  )
}
