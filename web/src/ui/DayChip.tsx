import { Button, Popover, TextInput } from '@mantine/core'
import { IconCalendar, IconChevronDown } from '@tabler/icons-react'
import { useState, type JSX, type ReactNode, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isDay, showDate, today } from '../app/dates.ts'
import { useWorld } from '../app/world.ts'
import { Calendar } from './Calendar.tsx'
import chip from './chip.module.css'
import css from './day-chip.module.css'

interface DayChipProps {
  day: string
  /** What the day is for: the title of what opens. */
  title: string
  /** The chip in words, for those who do not see it. */
  label: string
  /** Stands before the day where there is room. */
  word?: ReactNode
  onChoose: (day: string) => void
}

/** A day to choose, typed or from a calendar; ochre when it is not today. */
export function DayChip({ day, title, label, word, onChoose }: DayChipProps): JSX.Element {
  const { language } = useWorld()
  const [opened, setOpened] = useState(false)
  const choose = (next: string): void => {
    setOpened(false)
    onChoose(next)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus radius="md">
      <Popover.Target>
        <button
          type="button"
          className={chip.chip}
          data-past={day !== today() || undefined}
          onClick={() => setOpened(!opened)}
          aria-label={label}
        >
          <IconCalendar size={17} stroke={1.75} aria-hidden="true" />
          {word !== undefined && <span className={css.word}>{word}</span>}
          <strong>{showDate(day, language)}</strong>
          <IconChevronDown size={15} stroke={1.75} aria-hidden="true" className={css.arrow} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={title}>
        <DayForm key={day} day={day} title={title} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  )
}

function DayForm({ day, title, onChoose }: Pick<DayChipProps, 'day' | 'title' | 'onChoose'>): JSX.Element {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(day)
  const [wrong, setWrong] = useState(false)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (isDay(typed.trim())) onChoose(typed.trim())
    else setWrong(true)
  }
  return (
    <div className={css.form}>
      <form onSubmit={submit} className={css.typed} noValidate>
        <TextInput
          label={title}
          description={t('asOfTyped')}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={typed}
          error={wrong ? t('asOfWrong') : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setWrong(false)
          }}
        />
        <Button type="submit">{t('asOfSet')}</Button>
      </form>
      <Calendar day={day} onChoose={onChoose} />
      {day !== today() && (
        <Button variant="default" onClick={() => onChoose(today())}>
          {t('asOfToday')}
        </Button>
      )}
    </div>
  )
}
