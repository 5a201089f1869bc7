import { TextInput } from '@mantine/core'
import { IconGitCompare, IconX } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { isDay, showDate, shiftMonth } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { nameIn } from '../../ui/names.ts'
import { difference } from './area-rows.ts'
import type { AreaRow } from './facts.ts'
import css from './gaps.module.css'
import { useGaps } from './use-gaps.ts'

/** Chooses the day that the cells are compared with. */
export function Compare(): JSX.Element {
  const { t } = useTranslation('gaps')
  const { asOf } = useWorld()
  const { search, set } = useGaps()
  const [text, setText] = useState(search.then ?? '')
  if (search.then === undefined)
    return (
      <button
        type="button"
        className={css.tool}
        onClick={() => {
          const day = shiftMonth(asOf, -60)
          setText(day)
          set({ then: day })
        }}
      >
        <IconGitCompare size={16} stroke={1.75} aria-hidden="true" />
        {t('compare')}
      </button>
    )
  return (
    <span className={css.compare}>
      <TextInput
        aria-label={t('compareWith')}
        value={text}
        error={isDay(text) ? undefined : t('compareWrong')}
        onChange={(event) => {
          const day = event.currentTarget.value.trim()
          setText(day)
          if (isDay(day)) set({ then: day })
        }}
      />
      <button type="button" className={css.tool} aria-label={t('compareOff')} onClick={() => set({ then: undefined })}>
        <IconX size={16} stroke={1.75} aria-hidden="true" />
      </button>
    </span>
  )
}

/** What changed since the other day, in words. */
export function Changes({
  now,
  then,
}: {
  now: readonly AreaRow[]
  then: { date: string; rows: readonly AreaRow[] }
}): JSX.Element {
  const { t } = useTranslation('gaps')
  const { names, language } = useWorld()
  const { cells, gained, lost } = difference(now, then.rows)
  const name = ({ id, subject }: AreaRow): string =>
    subject === null ? id : nameIn(subject, names, language).main.text
  return (
    <p className={css.changes} role="status">
      {t('compared', {
        date: showDate(then.date, language),
        cells: t('comparedCells', { count: cells }),
        gained: t('comparedNew', { count: gained.length }),
        lost:
          lost.length === 0
            ? t('comparedNoneGone')
            : t('comparedGone', { count: lost.length, names: lost.map(name).join(', ') }),
      })}
    </p>
  )
}
