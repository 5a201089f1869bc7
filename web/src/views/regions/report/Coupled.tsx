import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { pairMark } from '../../../encoding/coupling.ts'
import { Dumbbell } from '../../../encoding/Dumbbell.tsx'
import { Name } from '../../../ui/Name.tsx'
import { sourceOf } from './cited.ts'
import { Cite } from './Cite.tsx'
import css from './report.module.css'
import type { Pair } from './steering.ts'

/** Longer than this it begins a page. */
const mostOfShort = 12

/** Couplings that are made or declared. */
export function Coupled({ coupled }: { coupled: readonly Pair[] }): JSX.Element {
  const { t } = useTranslation('report')
  const long = coupled.length > mostOfShort
  return (
    <section className={css.section} data-page={long || undefined} data-together={!long || undefined}>
      <h2>{t('coupled')}</h2>
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
  const { state, a, b } = coupling
  return (
    <tr data-coupling={coupling.id}>
      <th scope="row">
        <span className={css.pair}>
          <Dumbbell state={pairMark(coupling)} />
          <span>
            <Name of={a} inline /> – <Name of={b} inline />
          </span>
        </span>
      </th>
      <td>{t(state === 'made' ? 'made' : 'declared')}</td>
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
