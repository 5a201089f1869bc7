import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { WishesDocument, type WishFragment } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { pairMark } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { shortName } from '../../graph/short-name.ts'
import { Term } from '../../ui/Term.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { useExploration } from './exploration.ts'
import { Quotation } from './Quotation.tsx'
import { SourceLine } from './SourceLine.tsx'
import type { DetailNode } from './detail-node.ts'
import css from './detail.module.css'

/** Couplings of an area, or of a region's areas: what is wished for first, with the words that wish for it. */
export function Wishes({ node }: { node: DetailNode }): JSX.Element | null {
  const { t } = useTranslation('explore')
  const { asOf } = useWorld()
  const asks = node.__typename === 'SpecialisationArea' || node.__typename === 'Territory'
  const { data } = useAnswer(WishesDocument, { id: node.id, asOf }, { skip: !asks })
  const found = data?.node
  const couplings =
    found?.__typename === 'SpecialisationArea' || found?.__typename === 'Territory' ? found.couplings : []
  const wishes = couplings.filter((one) => one.state === 'wished' || one.state === 'wished_with_initiative')
  const made = couplings.filter((one) => !wishes.includes(one))
  return (
    <>
      {wishes.length > 0 && (
        <section className={css.wishes} aria-label={t('wished')}>
          <h3 className={css.wishTitle}>
            <Term of="wish">{t('wished')}</Term>
          </h3>
          {wishes.slice(0, 2).map((wish) => (
            <WishCard key={wish.id} wish={wish} />
          ))}
          {wishes.length > 2 && (
            <details>
              <summary>{t('wishMore', { count: wishes.length - 2 })}</summary>
              {wishes.slice(2).map((wish) => (
                <WishCard key={wish.id} wish={wish} />
              ))}
            </details>
          )}
        </section>
      )}
      {made.length > 0 && (
        <section className={css.section} aria-label={t('coupled')}>
          <h3>{t('coupled')}</h3>
          <ul>
            {made.map((one) => (
              <li key={one.id}>
                <Pair pair={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Pair({ pair }: { pair: WishFragment }): JSX.Element {
  const { act, nameOf } = useExploration()
  const [first] = pair.statements
  return (
    <button
      type="button"
      className={css.pair}
      disabled={first === undefined}
      onClick={() => first !== undefined && act({ type: 'selectLine', id: first.id })}
    >
      <span title={nameOf(pair.a)}>{shortName(nameOf(pair.a))}</span>
      <Dumbbell state={pairMark(pair)} />
      <span title={nameOf(pair.b)}>{shortName(nameOf(pair.b))}</span>
    </button>
  )
}

function WishCard({ wish }: { wish: WishFragment }): JSX.Element {
  const { t } = useTranslation('explore')
  const { nameOf } = useExploration()
  const [first] = wish.statements
  const names = wish.initiatives.map((initiative) => nameOf(initiative))
  return (
    <article className={css.wish}>
      <Pair pair={wish} />
      {first !== undefined && (
        <>
          {first.quotation !== null && <Quotation line={first.quotation.text} about={[wish.a.name, wish.b.name]} />}
          <SourceLine statement={first} />
        </>
      )}
      <p className={css.note}>
        {names.length > 0 ? t('wishInitiative', { names: names.join(', '), count: names.length }) : t('wishNothing')}
      </p>
    </article>
  )
}
