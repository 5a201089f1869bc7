import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate, showMoment } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { LineMark } from '../../encoding/LineMark.tsx'
import { Name } from '../../ui/Name.tsx'
import { nameIn, type Named } from '../../ui/names.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { Withdraw } from '../../writing/Withdraw.tsx'
import { exploreThing } from '../explore-link.ts'
import type { Claim, Finding } from './facts.ts'
import css from './finding.module.css'
import { useListWords } from './use-list-words.ts'

const few = 6

/** Why it may be called a gap or may not, what is there, and what lies nearest. */
export function FindingEvidence({ finding }: { finding: Finding }): JSX.Element {
  return (
    <>
      <Why finding={finding} />
      <Matches finding={finding} />
      {finding.matches.length === 0 && <Nearest finding={finding} />}
    </>
  )
}

function Why({ finding }: { finding: Finding }): JSX.Element | null {
  const { t } = useTranslation('gaps')
  const { state, assumed } = finding.cell
  if (state === 'COVERED' || state === 'INDICATED') return null
  const gap = state === 'GAP'
  return (
    <section className={css.section}>
      <h3>{t(gap && !assumed ? 'whyGap' : 'whyNot')}</h3>
      <p>{t(!gap ? 'whyNotText' : assumed ? 'whyWhatif' : 'whyGapText')}</p>
      {finding.claims.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} />
      ))}
    </section>
  )
}

function ClaimLine({ claim }: { claim: Claim }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const [withdrawing, setWithdrawing] = useState(false)
  const { entry } = claim
  const words = useListWords()
  return (
    <div className={css.claim}>
      <p>
        <Link to="/statement/$id" params={{ id: claim.id }}>
          {words.claimed(claim)}
        </Link>
        {', '}
        {claim.source.basedOn?.title ?? claim.source.title}
        {claim.asOf !== null && `, ${t('claimList', { date: showDate(claim.asOf, language) })}`}
      </p>
      {entry !== null && (
        <p className={css.hint}>
          {t('claimBy', { by: entry.by, at: showMoment(entry.at, language) })}{' '}
          <button type="button" className={css.link} onClick={() => setWithdrawing(true)}>
            {t('withdraw')}
          </button>
          <Withdraw entry={entry} opened={withdrawing} onClose={() => setWithdrawing(false)} />
        </p>
      )}
    </div>
  )
}

function Matches({ finding }: { finding: Finding }): JSX.Element {
  const { t } = useTranslation('gaps')
  const [all, setAll] = useState(false)
  const { matches, cell } = finding
  const shown = all ? matches : matches.slice(0, few)
  return (
    <section className={css.section}>
      <h3>{t('whatIsThere')}</h3>
      {matches.length === 0 && <p>{t('nothingThere')}</p>}
      <ul className={css.things}>
        {shown.map((match) => (
          <li key={`${match.thing.id} ${match.way} ${match.via?.id ?? ''} ${match.counted ?? ''}`}>
            <Match match={match} />
          </li>
        ))}
      </ul>
      {shown.length < matches.length && (
        <button type="button" className={css.link} onClick={() => setAll(true)}>
          + {matches.length - shown.length}
        </button>
      )}
      {cell.noEndRecorded > 0 && <p className={css.hint}>{t('noEndRecorded', { count: cell.noEndRecorded })}</p>}
      {cell.missing.length > 0 && (
        <>
          <h3>{t('missing')}</h3>
          <ul className={css.things}>
            {cell.missing.map((thing) => (
              <li key={thing.id}>
                <KindMark label={thing.label} kind={thing.kind} size={18} />
                <Link {...exploreThing(thing.id)}>
                  <Name of={thing} inline />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Match({ match }: { match: Finding['matches'][number] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const words = useThingWords()
  const { names, language } = useWorld()
  const { thing, via } = match
  const first = match.statements[0]
  return (
    <>
      <KindMark
        label={thing.label}
        kind={thing.kind}
        helix={thing.__typename === 'Actor' ? thing.helix : undefined}
        size={18}
      />
      <span className={css.thing}>
        <Link {...exploreThing(thing.id)}>
          <Name of={thing} inline />
        </Link>{' '}
        <small>
          {first !== undefined && words.type(first.type)} ·{' '}
          {t(`strength_${match.strength}`, { count: 1 }).replace(/^1 /u, '')}
          {via !== null && ` · ${t('matchVia', { area: nameIn(via, names, language).main.text })}`}
        </small>
      </span>
      {first !== undefined && (
        <Link to="/statement/$id" params={{ id: first.id }} className={css.by} title={first.source.title}>
          {first.source.publisher}
        </Link>
      )}
    </>
  )
}

function Nearest({ finding }: { finding: Finding }): JSX.Element {
  const { t } = useTranslation('gaps')
  return (
    <section className={css.nearest}>
      <h3>{t('nearest')}</h3>
      {finding.nearest.length === 0 && <p>{t('nearestNone')}</p>}
      {finding.nearest.map(({ thing, statements }) => (
        <div key={thing.id} className={css.chain}>
          <p>
            <KindMark
              label={thing.label}
              kind={thing.kind}
              helix={thing.__typename === 'Actor' ? thing.helix : undefined}
              size={20}
            />
            <Link {...exploreThing(thing.id)}>
              <strong>
                <Name of={thing} inline />
              </strong>
            </Link>
          </p>
          {statements.map((said) => (
            <Step key={said.id} said={said} />
          ))}
        </div>
      ))}
    </section>
  )
}

function Step({ said }: { said: Finding['nearest'][number]['statements'][number] }): JSX.Element {
  const { t: frame } = useTranslation()
  const words = useThingWords()
  const { names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  return (
    <p>
      <LineMark modality={said.modality} width={20} />
      <span>
        <Link to="/statement/$id" params={{ id: said.id }} className={css.quiet}>
          {name(said.from)} {words.type(said.type)} {name(said.to)}
        </Link>{' '}
        <small>{frame(said.modality)}</small>
      </span>
    </p>
  )
}
