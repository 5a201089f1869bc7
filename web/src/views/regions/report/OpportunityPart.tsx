import { Fragment, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showMoment, showScore } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { Dumbbell } from '../../../encoding/Dumbbell.tsx'
import { Name } from '../../../ui/Name.tsx'
import { Cite } from './Cite.tsx'
import { sourceOf } from './cited.ts'
import type { Candidate, Place } from './facts.ts'
import { Names } from './Names.tsx'
import type { Opportunity } from './opportunities.ts'
import css from './report.module.css'

/** One pair: how it stands, who asks for it, why, and in small what the score is made of and what was decided. */
export function OpportunityPart({ of }: { of: Opportunity }): JSX.Element {
  const { t } = useTranslation('report')
  const { t: frame } = useTranslation()
  const { language } = useWorld()
  const { a, b, mark, modality, said, onBoth, initiatives, candidate } = of
  return (
    <li data-opportunity={of.id} data-mark={mark}>
      <p className={css.pair}>
        <Dumbbell state={mark} />
        <span>
          <strong>
            <Name of={a} inline /> – <Name of={b} inline />
          </strong>
          {modality !== undefined && ` · ${frame(modality)}`}
        </span>
      </p>
      {said.length > 0 && (
        <p>
          {t('saysSo')} <Documents said={said} />
        </p>
      )}
      {candidate !== undefined && (
        <p>
          {candidate.why[language]}
          <Cite of={onBoth} />
        </p>
      )}
      {initiatives.length > 0 && (
        <p>
          {t('bothSides')} <Names of={initiatives} />
        </p>
      )}
      {candidate !== undefined && <Score of={candidate} />}
      <Standing of={of} />
    </li>
  )
}

function Documents({ said }: { said: readonly Place[] }): JSX.Element[] {
  return said.map((place, index) => (
    <Fragment key={`${place.source.id} ${place.locator ?? ''}`}>
      {index > 0 && '; '}
      {sourceOf(place).title}
      <Cite of={[place]} />
    </Fragment>
  ))
}

/** What the score of two areas is the product of. */
const partWords = { together_elsewhere: 'partTogether', not_bridged: 'partNotBridged' } as const

/** "Score 0.41 = together elsewhere 0.52 × not yet bridged here 0.80; seen in 3 of 31 regions" */
function Score({ of: { score, noScore, parts, support } }: { of: Candidate }): JSX.Element {
  const { t } = useTranslation('report')
  const { language } = useWorld()
  const product = parts.flatMap(({ name, value }) =>
    name === 'together_elsewhere' || name === 'not_bridged'
      ? [`${t(partWords[name])} ${showScore(value, language)}`]
      : [],
  )
  const seen = support === null ? t('notElsewhere') : t('seenIn', { both: support.both, of: support.of })
  return (
    <small>
      {score === null
        ? noScore?.[language]
        : `${t('score', { score: showScore(score, language) })} = ${product.join(' × ')}; ${seen}.`}
    </small>
  )
}

/** What was decided on it and stands. */
function Standing({ of: { decided } }: { of: Opportunity }): JSX.Element | null {
  const { t } = useTranslation('decisions')
  const { language } = useWorld()
  if (decided === undefined) return null
  const { verdict, by, at } = decided
  return (
    <small data-decided={verdict}>
      {t(`done_${verdict}`)} {t('byAt', { by, at: showMoment(at, language) })}
    </small>
  )
}
