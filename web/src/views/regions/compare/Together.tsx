import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showScore } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { Name } from '../../../ui/Name.tsx'
import { nameIn } from '../../../ui/names.ts'
import { exploreThing } from '../../explore-link.ts'
import type { Partner, PartnerBy, Partners } from './facts.ts'
import css from './together.module.css'

interface TogetherProps {
  partner: Partner
  list: Partners
  by: PartnerBy
}

/** What stands between the two already, and around which themes the partner would add most. */
export function Together({ partner, list, by }: TogetherProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { names, language } = useWorld()
  const { region, together } = partner
  const name = nameIn(region, names, language).main.text
  return (
    <section className={css.together} aria-labelledby="together">
      <h3 id="together">
        {together.length === 0
          ? t('notYetTogether', { region: name })
          : t('alreadyTogether', { region: name, count: together.length })}
      </h3>
      {together.length === 0 ? <p>{t('notYetText')}</p> : <Shared key={region.id} things={together} />}
      {by === 'complementary' && partner.adds.length > 0 && <Adds partner={partner} list={list} />}
      {partner.mutual !== null && by === 'complementary' && (
        <p>{t('mutual', { score: showScore(partner.mutual, language) })}</p>
      )}
    </section>
  )
}

/** The two regions and what they share, on the canvas. */
export function ShowInExplore({ partner, home }: { partner: Partner; home: string }): JSX.Element {
  const { t } = useTranslation('partners')
  return (
    <Link {...exploreThing(home, partner.region.id, ...partner.together.map(({ id }) => id))} className={css.explore}>
      {t('showInExplore')}
    </Link>
  )
}

/** As many as a reader takes in at once. */
const first = 10

function Shared({ things }: { things: Partner['together'] }): JSX.Element {
  const { t } = useTranslation('partners')
  const [all, setAll] = useState(false)
  const more = things.length - first
  return (
    <>
      <ul className={css.things}>
        {(all ? things : things.slice(0, first)).map((thing) => (
          <li key={thing.id}>
            <KindMark
              label={thing.label}
              kind={thing.kind}
              helix={thing.__typename === 'Actor' ? thing.helix : undefined}
              size={16}
            />
            <Link {...exploreThing(thing.id)}>
              <Name of={thing} inline />
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={css.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('moreHere', { count: more })}
        </button>
      )}
    </>
  )
}

function Adds({ partner, list }: { partner: Partner; list: Partners }): JSX.Element {
  const { t } = useTranslation('partners')
  return (
    <div className={css.adds}>
      <h4>{t('addsMost')}</h4>
      <ul>
        {partner.adds.map(({ theme, support }) => (
          <li key={theme.id}>
            <KindMark label="Theme" size={14} />
            <Link {...exploreThing(theme.id)}>
              <Name of={theme} inline />
            </Link>
            <small>{t('supportIn', { count: support, total: list.portfolios })}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
