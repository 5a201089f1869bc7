import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { CouplingState } from '../../../generated/operations.ts'
import { showNumber } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { pairMark } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { Term } from '../../ui/Term.tsx'
import { useRoving } from '../../ui/use-roving.ts'
import type { Pair } from './indicators.ts'
import css from './numbers.module.css'
import { pairAddress, usePairWords } from './pair-words.ts'

const states: readonly CouplingState[] = ['made', 'declared', 'wished_with_initiative', 'wished']
const terms = {
  made: 'made',
  declared: 'declared',
  wished_with_initiative: 'wishedWithInitiative',
  wished: 'wished',
} as const

/** The four numbers, each with its couplings drawn one by one. */
export function Numbers({ pairs }: { pairs: readonly Pair[] }): JSX.Element {
  const { t } = useTranslation('start')
  const open = pairs.filter((pair) => pair.state === 'wished').length
  return (
    <section className={`card ${css.numbers ?? ''}`} aria-label={t('numbersTitle')}>
      {states.map((state) => (
        <Group key={state} state={state} pairs={pairs.filter((pair) => pair.state === state)} />
      ))}
      {open > 0 && (
        <Link to="/" search={(old) => ({ ...old, list: 'wished' as const })} className={css.see}>
          {t('see', { count: open })} <IconArrowRight size={17} stroke={1.75} aria-hidden="true" />
        </Link>
      )}
    </section>
  )
}

function Group({ state, pairs }: { state: CouplingState; pairs: readonly Pair[] }): JSX.Element {
  const { t } = useTranslation('start')
  const { language } = useWorld()
  const words = usePairWords()
  const roving = useRoving(pairs.length)
  return (
    <div className={css.group} data-state={state}>
      <div className={css.figure}>{showNumber(pairs.length, language)}</div>
      <div className={css.words}>
        <Term of={terms[state]}>
          <span className={css.long}>{t(state)}</span>
          <span className={css.short}>{t(`${state}Short`)}</span>
        </Term>
      </div>
      {pairs.length > 0 && (
        <div
          className={css.marks}
          role="group"
          aria-label={t('marks', { count: pairs.length, words: t(state) })}
          {...roving.container}
        >
          {pairs.map((pair, index) => (
            <Link
              key={pair.id}
              {...pairAddress(pair)}
              aria-label={words(pair)}
              title={words(pair)}
              {...roving.item(index)}
            >
              <Dumbbell state={pairMark(pair)} width={22} />
            </Link>
          ))}
        </div>
      )}
    </div>
  )
}
