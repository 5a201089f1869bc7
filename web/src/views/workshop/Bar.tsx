import { IconArrowsMaximize, IconArrowsMinimize, IconClock, IconListDetails } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { WorkshopRegionDocument } from '../../../generated/operations.ts'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Logo } from '../../ui/Logo.tsx'
import { nameIn } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import css from './bar.module.css'
import { clockWords, useClock } from './use-clock.ts'
import { useFull } from './use-full.ts'
import { useWorkshop } from './use-workshop.ts'

/** Where one is and how long it has taken; the way out, to the minutes and to the whole screen. */
export function Bar(): JSX.Element {
  const { t } = useTranslation('workshop')
  const { names, language } = useWorld()
  const { region, asOf, minutes, queue, showMinutes } = useWorkshop()
  const { data } = useAnswer(WorkshopRegionDocument, { id: region, asOf })
  const full = useFull()
  const name = data?.node ? nameIn(data.node, names, language).main.text : ''
  const Whole = full.on ? IconArrowsMinimize : IconArrowsMaximize
  return (
    <header className={css.bar}>
      <Link to="/links" className={css.product}>
        <Logo size={34} />
        Korskoppling
      </Link>
      <h1 className={css.where}>
        {[t('title'), name, showDate(asOf, language)].filter((part) => part !== '').join(' · ')}
      </h1>
      {queue.items.length > 0 && (
        <>
          {!minutes && <Progress />}
          <button type="button" className={css.button} onClick={() => showMinutes(!minutes)}>
            <IconListDetails size={24} stroke={1.75} aria-hidden="true" />
            {t(minutes ? 'toItems' : 'minutes')}
          </button>
        </>
      )}
      {full.possible && (
        <button
          type="button"
          className={css.button}
          aria-label={t(full.on ? 'fullOff' : 'full')}
          title={t(full.on ? 'fullOff' : 'full')}
          onClick={full.toggle}
        >
          <Whole size={24} stroke={1.75} aria-hidden="true" />
        </button>
      )}
    </header>
  )
}

function Progress(): JSX.Element {
  const { t } = useTranslation('workshop')
  const { at, item, queue } = useWorkshop()
  const seconds = useClock(item?.subject)
  return (
    <>
      <p className={css.progress}>
        <span className={css.marks} aria-hidden="true">
          {queue.items.map(({ subject }, index) => (
            <span key={subject} data-at={index === at || undefined} data-over={index < at || undefined} />
          ))}
        </span>
        {t('place', { at: at + 1, count: queue.items.length })}
      </p>
      <p className={css.clock} role="timer" aria-label={t('clock', { time: clockWords(seconds) })}>
        <IconClock size={24} stroke={1.75} aria-hidden="true" />
        <span aria-hidden="true">{clockWords(seconds)}</span>
      </p>
    </>
  )
}
