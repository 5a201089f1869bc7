import { Button } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkSection } from '../../../generated/operations.ts'
import { showNumber } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Badge } from './Badge.tsx'
import { ListBones } from './Bones.tsx'
import { ItemList } from './ItemList.tsx'
import type { Cell } from './facts.ts'
import css from './list.module.css'
import { isShown } from './states.ts'
import { useGoOn } from './use-go-on.ts'
import type { Choice } from './use-choice.ts'
import { useLinks } from './use-links.ts'
import type { List } from './use-list.ts'

interface SectionProps {
  section: LinkSection
  list: List
  choice: Choice
  /** Of the matrix beside, whose legend counts in its own way. */
  cells?: readonly Cell[] | undefined
}

/** One of the two lists, with its count; the next ones come when asked for. */
export function Section({ section, list, choice, cells }: SectionProps): JSX.Element {
  const { t } = useTranslation('links')
  const { language } = useWorld()
  const { search } = useLinks()
  const ofAreas = search.kind === undefined
  // An area that no longer belongs to the plan has no row, but what is wished for it still stands.
  const rowless = cells === undefined ? 0 : list.items.filter(({ id }) => !cells.some((cell) => cell.id === id)).length
  const title = ofAreas ? t(`section_${section}`) : t(`patterns_${search.kind ?? 'theme'}`)
  return (
    <section className={css.section} data-section={section} aria-labelledby={`links-${section}`}>
      <h3 id={`links-${section}`}>
        {title} {list.answer.data && <span>{showNumber(list.total, language)}</span>}
      </h3>
      {list.total > 0 && <Badge kind={search.kind ?? 'areas'} look="list" section={section} />}
      {rowless > 0 && <p className={css.hidden}>{t('rowless', { count: rowless })}</p>}
      <Answered answer={list.answer} what={t('theList')} skeleton={<ListBones />}>
        {() => (list.total === 0 ? <p role="status">{t(`none_${section}`)}</p> : <Shown list={list} choice={choice} />)}
      </Answered>
    </section>
  )
}

function Shown({ list, choice }: Pick<SectionProps, 'list' | 'choice'>): JSX.Element {
  const { t } = useTranslation('links')
  const { only, set } = useLinks()
  const shown = list.items.filter(({ state }) => state === null || isShown(only, state))
  const hidden = list.items.length - shown.length
  const { place, goOnAt } = useGoOn(`${shown.length} ${list.items.length}`)
  return (
    <div className={css.shown} ref={place}>
      {hidden > 0 && (
        <p role="status" className={css.hidden}>
          {t('hidden', { count: hidden })}{' '}
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              goOnAt(0)
              set({ only: undefined })
            }}
          >
            {t('showAll')}
          </Button>
        </p>
      )}
      <ItemList items={shown} choice={choice} />
      <Rest list={list} onMore={() => goOnAt(shown.length)} />
    </div>
  )
}

/** What is not on screen yet: asked for, or said. */
function Rest({ list, onMore }: { list: List; onMore: () => void }): JSX.Element | null {
  const { t } = useTranslation('links')
  const { more, items, total, waiting } = list
  if (more === undefined)
    return items.length < total ? <p role="status">{t('cut', { shown: items.length, count: total })}</p> : null
  return (
    <button
      type="button"
      className={css.more}
      aria-disabled={waiting || undefined}
      onClick={() => {
        onMore()
        more()
      }}
    >
      {t('more', { count: total - items.length })}
    </button>
  )
}
