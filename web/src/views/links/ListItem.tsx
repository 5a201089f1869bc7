import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useRef, type ComponentProps, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showScore } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { verdictIcons } from '../../decisions/verdicts.ts'
import { linkMarks } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { HowSure } from '../../ui/HowSure.tsx'
import { Card } from './Card.tsx'
import type { Item } from './facts.ts'
import css from './list.module.css'
import { ShortName } from './ShortName.tsx'
import { WishSource } from './WishSource.tsx'
import type { Choice } from './use-choice.ts'
import { useLinks } from './use-links.ts'
import { useLinkWords } from './use-link-words.ts'

interface ListItemProps {
  item: Item
  /** From 1; left out of an item that stands apart. */
  rank?: number
  /** What makes it a stop of the walk. */
  stop?: Pick<ComponentProps<'button'>, 'ref' | 'tabIndex' | 'onFocus' | 'onKeyDown'>
  choice: Choice
}

/** What was open with the focus in it when its item left the list: its card stands apart next, with the focus. */
let torn: string | undefined

/** One candidate: what it would couple, why in one line, its score; open, all that speaks for it. */
export function ListItem({ item, rank, stop, choice }: ListItemProps): JSX.Element {
  const open = choice.pair === item.id
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!open) return
    place.current?.scrollIntoView({ block: 'nearest' })
    if (choice.byKeys || torn === item.id) place.current?.querySelector<HTMLElement>('[data-item]')?.focus()
    torn = undefined
  }, [open, choice.byKeys, item.id])
  useLayoutEffect(() => {
    const card = place.current
    // The focus is still where it was: what is torn out goes after this.
    return () => {
      if (card?.contains(document.activeElement)) torn = item.id
    }
  }, [item.id])
  return (
    <li
      ref={place}
      className={css.item}
      data-open={open || undefined}
      data-wished={item.section === 'wished' || undefined}
    >
      <div className={css.row}>
        {open && rank !== undefined && <b className={css.rank}>{rank}</b>}
        {!open && <Mark item={item} />}
        <div className={css.words}>
          <h4>
            <button
              type="button"
              data-item={item.id}
              aria-expanded={open}
              {...stop}
              onClick={(event) => choice.open(item.id, { keys: event.detail === 0, matrix: false })}
            >
              <ShortName of={item.a} /> {open ? <Mark item={item} /> : <i>×</i>} <ShortName of={item.b} />
            </button>
          </h4>
          {!open && <Line item={item} />}
        </div>
        {open && <Tag item={item} />}
        {item.section === 'wished' && <WishSource item={item} />}
        {!open && <Score item={item} />}
        {open ? (
          <IconChevronDown size={17} stroke={1.75} aria-hidden="true" />
        ) : (
          <IconChevronRight size={17} stroke={1.75} aria-hidden="true" />
        )}
      </div>
      {open && <Card id={item.id} />}
    </li>
  )
}

function Mark({ item }: { item: Item }): JSX.Element {
  const state = item.state === null ? 'pattern' : linkMarks[item.state]
  return <Dumbbell state={state} width={44} score={item.kind === 'areas' ? item.score : null} />
}

function Line({ item }: { item: Item }): JSX.Element {
  const { search } = useLinks()
  const words = useLinkWords()
  return (
    <p>
      {search.by === 'all' && <strong>{words.name(item.region)} · </strong>}
      <Standing item={item} />
      {words.line(item)}
    </p>
  )
}

/** What was decided on it, before what speaks for it. */
function Standing({ item }: { item: Item }): JSX.Element | null {
  const decided = useLinkWords().decided(item)
  if (decided === undefined) return null
  const Picture = verdictIcons[item.decision?.verdict ?? 'adopt']
  return (
    <strong className={css.decided}>
      <Picture size={14} stroke={1.75} aria-hidden="true" /> {decided} ·{' '}
    </strong>
  )
}

function Tag({ item }: { item: Item }): JSX.Element | null {
  const [first] = item.statements
  return item.section === 'wished' && first !== undefined ? <HowSure modality={first.modality} wish /> : null
}

function Score({ item }: { item: Item }): JSX.Element {
  const { t } = useTranslation('links')
  const { language } = useWorld()
  if (item.score === null) return <span className={css.noScore}>{t('noScore')}</span>
  return (
    <span className={css.score}>
      <span className="visually-hidden">{t('score')} </span>
      {showScore(item.score, language)}
    </span>
  )
}
