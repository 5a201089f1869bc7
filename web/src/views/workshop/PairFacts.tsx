import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { nameIn, type Named } from '../../ui/names.ts'
import type { Candidate } from './facts.ts'
import css from './workshop.module.css'

const named = 3

/** What is on record, in three numbers at most: who stands on both sides, what joins them, where else they meet. */
export function PairFacts({ candidate }: { candidate: Candidate }): JSX.Element {
  const { t } = useTranslation('workshop')
  const { names, language } = useWorld()
  const { kind, onBothSides, support } = candidate
  const of = (label: 'Actor' | 'Initiative') => onBothSides.filter((thing) => thing.label === label)
  const [actors, initiatives] = [of('Actor'), of('Initiative')]
  const listed = (things: readonly Named[]): string => {
    const shown = things.slice(0, named).map((thing) => nameIn(thing, names, language).main.text)
    const more = things.length - shown.length
    return [...shown, ...(more > 0 ? [t('more', { count: more })] : [])].join(', ')
  }
  const words = (text: string, things: readonly Named[]): string =>
    things.length === 0 ? text : `${text}: ${listed(things)}`
  return (
    <ul className={css.facts}>
      {kind === 'areas' && (
        <>
          <li>
            <strong>{actors.length}</strong>
            {words(t('onBothSides', { count: actors.length }), actors)}
          </li>
          <li data-none={initiatives.length === 0 || undefined}>
            <strong>{initiatives.length}</strong>
            {words(t('joinThem', { count: initiatives.length }), initiatives)}
          </li>
        </>
      )}
      {support !== null && (
        <li>
          <strong>{t('kOfN', { both: support.both, of: support.of })}</strong>
          {t('elsewhere')}
        </li>
      )}
    </ul>
  )
}
