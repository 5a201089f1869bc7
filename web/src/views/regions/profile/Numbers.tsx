import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showNumber } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { RegionProfile } from './facts.ts'
import css from './profile.module.css'

/** How much there is, and how much of what is wished for is still open. */
export function Numbers({ numbers }: { numbers: RegionProfile['numbers'] }): JSX.Element {
  const { t } = useTranslation('regions')
  const wishes = numbers.wished + numbers.wishedWithInitiative
  const couplings = numbers.made + numbers.declared + wishes
  const onRecord = numbers.actors + numbers.initiatives
  return (
    <ul className={css.numbers}>
      {numbers.areas === 0 ? (
        <Figure value={0} of={0} words="" none={t('areasNotChosen')} />
      ) : (
        <Figure
          value={numbers.areas}
          words={t('areas', { count: numbers.areas, subs: t('subs', { count: numbers.subAreas }) })}
        />
      )}
      <Figure value={onRecord} words={t('onRecord')} />
      <Figure value={numbers.sources} words={t('sources')} />
      <Figure value={numbers.made} of={couplings} words={t('couplingsMade')} none={t('couplingsNone')} />
      <Figure value={numbers.wished} of={wishes} words={t('wished')} none={t('wishedNone')} open={numbers.wished > 0} />
      <Figure
        value={numbers.measuresWithoutCarrier}
        of={numbers.measures}
        words={t('measuresOpen')}
        none={t('measuresNone')}
        open={numbers.measuresWithoutCarrier > 0}
      />
    </ul>
  )
}

interface FigureProps {
  value: number
  /** The whole that the number is a part of; with 0 of them there is nothing to count, and `none` says so. */
  of?: number
  words: string
  none?: string
  /** Something is still to be done. */
  open?: boolean
}

function Figure({ value, of, words, none, open = false }: FigureProps): JSX.Element {
  const { t } = useTranslation('regions')
  const { language } = useWorld()
  const figure = of === undefined ? showNumber(value, language) : t('ofAll', { count: value, total: of })
  return (
    <li className="card" data-open={open || undefined}>
      <strong>{of === 0 ? '–' : figure}</strong>
      <span>{of === 0 ? none : words}</span>
    </li>
  )
}
