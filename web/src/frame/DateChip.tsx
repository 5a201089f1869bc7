import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../app/dates.ts'
import { useWorld } from '../app/world.ts'
import { DayChip } from '../ui/DayChip.tsx'

/** The day everything is shown as of. */
export function DateChip(): JSX.Element {
  const { t } = useTranslation()
  const { asOf, past, future, language, setAsOf } = useWorld()
  return (
    <DayChip
      day={asOf}
      title={t('asOfTitle')}
      label={t(past || future ? 'asOfChosenPast' : 'asOfChosen', { date: showDate(asOf, language) })}
      word={t('asOf')}
      onChoose={setAsOf}
    />
  )
}
