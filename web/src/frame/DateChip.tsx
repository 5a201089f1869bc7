import { Button, Popover, TextInput } from '@mantine/core'
import { IconCalendar, IconChevronDown } from '@tabler/icons-react'
import { useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isDay, showDate, today } from '../app/dates.ts'
import { useWorld } from '../app/world.ts'
import chip from '../ui/chip.module.css'
import { Calendar } from './Calendar.tsx'
import css from './date-chip.module.css'

/** The day everything is shown as of; ochre when it is not today. */
export function DateChip(): JSX.Element {
  const { t } = useTranslation()
  const { asOf, past, language, setAsOf } = useWorld()
  const [opened, setOpened] = useState(false)
  const shown = showDate(asOf, language)
  const choose = (day: string): void => {
    setOpened(false)
    setAsOf(day)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus radius="md">
      <Popover.Target>
        <button
          type="button"
          className={chip.chip}
          data-past={past || undefined}
          onClick={() => setOpened(!opened)}
          aria-label={t(past ? 'asOfChosenPast' : 'asOfChosen', { date: shown })}
        >
          <IconCalendar size={17} stroke={1.75} aria-hidden="true" />
          <span className={css.word}>{t('asOf')}</span>
          <strong>{shown}</strong>
          <IconChevronDown size={15} stroke={1.75} aria-hidden="true" className={css.arrow} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('asOfTitle')}>
        <DateForm key={asOf} day={asOf} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  )
}

function DateForm({ day, onChoose }: { day: string; onChoose: (day: string) => void }): JSX.Element {
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
          label={t('asOfTitle')}
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
