import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showScore, showShare } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { PartBar } from '../../encoding/PartBar.tsx'
import css from './card.module.css'
import type { Candidate, PartName } from './facts.ts'
import { useLinkWords } from './use-link-words.ts'

/** Parts that have no upper end, so that no bar shows how much of it there is. */
const open: ReadonlySet<PartName> = new Set(['diffusion', 'common_neighbours', 'paths'])

/** What the score is made of, as bars, the product last; on how many regions it rests, and what chance alone gives. */
export function Parts({ candidate }: { candidate: Candidate }): JSX.Element {
  const { t } = useTranslation('links')
  const { language } = useWorld()
  const { parts, score, noScore, kind } = candidate
  const besides = (name: PartName): string => {
    if (name === 'together_elsewhere') return codesOf(candidate)
    const partners = candidate.onBothSides.filter(({ label }) => label === 'Actor')
    return name === 'common_neighbours' ? t('partners', { count: partners.length }) : ''
  }
  return (
    <>
      <dl className={css.parts}>
        {parts.map(({ name, value }) => (
          <Part
            key={name}
            words={t(`part_${name}`)}
            codes={besides(name)}
            value={value}
            bar={open.has(name) ? undefined : name === 'not_bridged' ? 'wish' : 'plain'}
          />
        ))}
        {kind === 'areas' && score !== null && <Part words={t('scoreProduct')} codes="" value={score} bar="whole" />}
      </dl>
      {noScore !== null && <p className={css.hint}>{noScore[language]}</p>}
      <Support candidate={candidate} />
    </>
  )
}

interface PartProps {
  words: string
  /** Of the themes that are compared, or how many partners there are. */
  codes: string
  value: number
  bar: 'plain' | 'wish' | 'whole' | undefined
}

function Part({ words, codes, value, bar }: PartProps): JSX.Element {
  const { language } = useWorld()
  return (
    <div className={css.part} data-whole={bar === 'whole' || undefined}>
      <dt>
        {words} {codes !== '' && <small>{codes}</small>}
      </dt>
      <dd>
        {bar !== undefined && <PartBar part={Math.min(1, value)} wish={bar === 'wish'} whole={bar === 'whole'} />}
        <span>{showScore(value, language)}</span>
      </dd>
    </div>
  )
}

/** "MAT × AIS" */
function codesOf({ support }: Candidate): string {
  return (support?.themes ?? []).map((theme) => theme.code).join(' × ')
}

function Support({ candidate: { support, pValue } }: { candidate: Candidate }): JSX.Element | null {
  const { t } = useTranslation('links')
  const { language } = useWorld()
  const words = useLinkWords()
  if (support === null) return null
  return (
    <>
      <p className={css.hint}>
        {support.themes.map(words.name).join(' × ')}: {t('seenIn', { both: support.both, of: support.of })}
        {pValue !== null && `. ${t('chance', { share: showShare(pValue, language) })}`}
      </p>
      {support.regions.length > 0 && (
        <details className={css.more}>
          <summary>{t('whichRegions')}</summary>
          <p>{support.regions.map(words.name).join(', ')}</p>
        </details>
      )}
    </>
  )
}
