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
  const { kind, support } = candidate
  const { actors, initiatives } = sidesOf(candidate.onBothSides)
  const ofAll = sidesOf(candidate.joiningNone)
  const listed = (things: readonly Named[]): string => {
    const shown = things.slice(0, named).map((thing) => nameIn(thing, names, language).main.text)
    const more = things.length - shown.length
    return [...shown, ...(more > 0 ? [t('more', { count: more })] : [])].join(', ')
  }
  const words = (text: string, things: readonly Named[], others: readonly Named[]): string => {
    const said = things.length === 0 ? text : `${text}: ${listed(things)}`
    return others.length === 0 ? said : `${said}. ${t('besides', { names: listed(others) })}`
  }
  return (
    <ul className={css.facts}>
      {kind === 'areas' && (
        <>
          <li>
            <strong>{actors.length}</strong>
            {words(t('onBothSides', { count: actors.length }), actors, ofAll.actors)}
          </li>
          <li data-none={initiatives.length === 0 || undefined}>
            <strong>{initiatives.length}</strong>
            {words(t('joinThem', { count: initiatives.length }), initiatives, ofAll.initiatives)}
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

type Stood = Candidate['onBothSides'][number]

function sidesOf(things: readonly Stood[]): Record<'actors' | 'initiatives', Stood[]> {
  return {
    actors: things.filter(({ label }) => label === 'Actor'),
    initiatives: things.filter(({ label }) => label === 'Initiative'),
  }
}
