import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showScore } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { PartBar } from '../../../encoding/PartBar.tsx'
import { Name } from '../../../ui/Name.tsx'
import { useRoving } from '../../../ui/use-roving.ts'
import type { Partner, PartnerBy } from './facts.ts'
import css from './partner-list.module.css'
import { shownFirst } from './shown-first.ts'

interface PartnerListProps {
  /** Best first. */
  partners: readonly Partner[]
  by: PartnerBy
  /** The one that stands beside. */
  other: string | undefined
  onChoose: (id: string) => void
}

/** The partners with their scores, best first; choosing one puts it beside. One tab stop, arrows walk it. */
export function PartnerList({ partners, by, other, onChoose }: PartnerListProps): JSX.Element {
  const { t } = useTranslation('partners')
  const [all, setAll] = useState(false)
  const shown = all ? partners : shownFirst(partners, other)
  const roving = useRoving(shown.length)
  // Where the region itself has chosen nothing, that is said once and not of each.
  const scored = partners.some((partner) => partner[by] !== null)
  const most = Math.max(0, ...partners.map((partner) => partner[by] ?? 0))
  return (
    <div className={css.column}>
      <ol className={css.list} aria-label={t('partnersList')} {...roving.container}>
        {shown.map((partner, index) => (
          <li key={partner.region.id}>
            <button
              type="button"
              aria-pressed={partner.region.id === other}
              className={css.partner}
              data-new={partner.together.length === 0 || undefined}
              {...roving.item(index)}
              onClick={() => onChoose(partner.region.id)}
            >
              <Entry partner={partner} score={partner[by]} most={most} reasons={scored} />
            </button>
          </li>
        ))}
      </ol>
      {partners.length > shownFirst(partners, other).length && (
        <button type="button" className={css.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('partnersLess', { count: shownFirst(partners, other).length })
            : t('partnersMore', { count: partners.length })}
        </button>
      )}
    </div>
  )
}

interface EntryProps {
  partner: Partner
  score: number | null
  most: number
  /** Says why there is no score. */
  reasons: boolean
}

function Entry({ partner, score, most, reasons }: EntryProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { language } = useWorld()
  const { region, noValue, together } = partner
  return (
    <>
      <span className={css.name}>
        <Name of={region} inline />
      </span>{' '}
      <span className={css.score}>{score === null ? t('noScore') : showScore(score, language)}</span>
      {score !== null && (
        <span className={css.bar}>
          <PartBar part={most === 0 ? 0 : score / most} wish={together.length === 0} />
        </span>
      )}{' '}
      {reasons && score === null && noValue !== null && <span className={css.words}>{t('whyNoScore')} </span>}
      <span className={css.words} data-together>
        {together.length === 0 ? t('nothingShared') : t('together', { count: together.length })}
      </span>
    </>
  )
}
