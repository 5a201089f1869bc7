import { useEffect, useRef, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../../ui/use-title.ts'
import { Bar } from './Bar.tsx'
import { Item } from './Item.tsx'
import { Minutes } from './Minutes.tsx'
import { NoItems } from './NoItems.tsx'
import { Panel } from './Panel.tsx'
import { useForcedLight } from './use-forced-light.ts'
import { useWorkshop } from './use-workshop.ts'
import css from './workshop.module.css'

/** A room decides: one item at a time, its vote, note and decision; minutes at the end. Led by keys alone, always light. */
export function Workshop(): JSX.Element {
  const { t } = useTranslation('workshop')
  const { item, minutes, queue } = useWorkshop()
  useForcedLight()
  useTitle(t('title'))
  return (
    <div className={css.workshop}>
      <Bar />
      {queue.items.length === 0 || item === undefined ? (
        <NoItems />
      ) : minutes ? (
        <Minutes />
      ) : (
        <Talk key={item.subject} subject={item.subject} label={item.label} />
      )}
    </div>
  )
}

function Talk({ subject, label }: { subject: string; label: string }): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  // Whoever steps on by keys is read the new item; at the first one the page itself has been announced.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus()
  }, [])
  return (
    <div className={css.talk}>
      <div className={css.item} ref={place} tabIndex={-1} role="group" aria-label={label}>
        <Item subject={subject} label={label} />
      </div>
      <Panel subject={subject} />
    </div>
  )
}
