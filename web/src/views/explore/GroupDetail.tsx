import { IconHelpCircle, IconLayersSubtract } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { KindMark } from '../../encoding/KindMark.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useExploration } from './exploration.ts'
import { Between } from './GroupsDetail.tsx'
import css from './detail.module.css'
import look from './groups.module.css'

/** One group: what is in it, what it has to do with others, open or closed. */
export function GroupDetail({ id }: { id: string }): JSX.Element {
  const { t } = useTranslation('see')
  const { t: explore } = useTranslation('explore')
  const { act, seen, nameOf } = useExploration()
  const group = seen.groups.find((one) => one.id === id)
  const box = seen.boxed?.groups.find((one) => one.id === id)
  if (group === undefined || box === undefined)
    return <Empty icon={<IconHelpCircle size={26} stroke={1.75} />} title={t('goneGroup')} />
  return (
    <>
      <header className={css.head}>
        <p className={css.kind}>
          <IconLayersSubtract size={18} stroke={1.75} aria-hidden="true" />
          {t('group')} · {explore('things', { count: group.things.length })}
        </p>
        <h2 className={css.name} tabIndex={-1}>
          {box.title}
        </h2>
        <div className={css.actions}>
          <button type="button" className={css.button} onClick={() => act({ type: 'open', ids: [id], on: !box.open })}>
            {t(box.open ? 'closeGroup' : 'openGroup')} <kbd aria-hidden="true">E</kbd>
          </button>
        </div>
      </header>
      {group.parts.length > 0 && (
        <section className={css.section} aria-label={t('gatheredParts')}>
          <h3>{t('gatheredParts')}</h3>
          <ul className={look.parts}>
            {group.parts.map((part) => (
              <li key={part.id}>
                <span>{seen.titleOf(part)}</span> <strong>{part.things.length}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Between of={id} />
      <section className={css.section} aria-label={t('inGroup')}>
        <h3>{t('inGroup')}</h3>
        <ul className={look.pairs}>
          {group.things.map((thing) => (
            <li key={thing.id}>
              <button type="button" onClick={() => act({ type: 'select', ids: [thing.id] })}>
                <KindMark label={thing.label} kind={thing.kind} level={thing.level} helix={thing.helix} size={16} />
                <span>{nameOf(thing)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
