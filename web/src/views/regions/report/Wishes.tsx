import { Fragment, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { pairMark } from '../../../encoding/coupling.ts'
import { Dumbbell } from '../../../encoding/Dumbbell.tsx'
import { Name } from '../../../ui/Name.tsx'
import { sourceOf } from './cited.ts'
import { Cite } from './Cite.tsx'
import type { Content } from './content.ts'
import css from './report.module.css'
import type { Pair } from './steering.ts'

/** Couplings that somebody wishes for and nothing realises; and, apart from them, those that are made or declared. */
export function Wishes({ content: { wishes, coupled } }: { content: Content }): JSX.Element {
  const { t } = useTranslation('report')
  const long = wishes.length + coupled.length > 12
  return (
    <section className={css.section} data-page={long || undefined} data-together={!long || undefined}>
      <h2>{t('wishes')}</h2>
      <p>{t(wishes.length === 0 ? 'wishesNone' : 'wishesText')}</p>
      {wishes.length > 0 && <Pairs pairs={wishes} caption={t('wishes')} />}
      <h3>{t('coupled')}</h3>
      <p>{t(coupled.length === 0 ? 'coupledNone' : 'coupledText')}</p>
      {coupled.length > 0 && <Pairs pairs={coupled} caption={t('coupled')} />}
    </section>
  )
}

function Pairs({ pairs, caption }: { pairs: readonly Pair[]; caption: string }): JSX.Element {
  const { t } = useTranslation('report')
  return (
    <table className={css.pairs}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pair')}</th>
          <th scope="col">{t('sure')}</th>
          <th scope="col">{t('source')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <PairRow key={pair.coupling.id} pair={pair} />
        ))}
      </tbody>
    </table>
  )
}

function PairRow({ pair: { coupling, places } }: { pair: Pair }): JSX.Element {
  const { t } = useTranslation('report')
  const { t: frame } = useTranslation()
  const { state, modality, a, b, initiatives } = coupling
  const wished = state === 'wished' || state === 'wished_with_initiative'
  return (
    <tr data-coupling={coupling.id}>
      <th scope="row">
        <span className={css.pair}>
          <Dumbbell state={pairMark(coupling)} />
          <span>
            <Name of={a} inline /> – <Name of={b} inline />
          </span>
        </span>
        {state === 'wished_with_initiative' && (
          <small>
            {t('bothSides')}{' '}
            {initiatives.map((initiative, index) => (
              <Fragment key={initiative.id}>
                {index > 0 && '; '}
                <Name of={initiative} inline />
              </Fragment>
            ))}
          </small>
        )}
      </th>
      <td>{wished ? frame(modality) : t(state === 'made' ? 'made' : 'declared')}</td>
      <td>
        {places.map((place, index) => (
          <span key={`${place.source.id} ${place.locator ?? ''}`}>
            {index > 0 && '; '}
            {sourceOf(place).title}
            <Cite of={[place]} />
          </span>
        ))}
      </td>
    </tr>
  )
}
