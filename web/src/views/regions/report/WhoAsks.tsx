import { Fragment, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Name } from '../../../ui/Name.tsx'
import { demandParts } from '../../gaps/demand-parts.ts'
import { Cite } from './Cite.tsx'
import { sourceOf } from './cited.ts'
import type { Question } from './questions.ts'
import css from './report.module.css'

/** Who says it should be there: criteria, the document and the line, its own words where the document is at hand. */
export function WhoAsks({ question }: { question: Question }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { rule, demands, documents } = question
  const asked = demands.length + documents.length > 0
  const first = demands[0]
  return (
    <div className={css.asks}>
      <p>
        <strong>{t('whoSays')}:</strong>{' '}
        {rule.criteria.map((criterion, index) => (
          <Fragment key={criterion.id}>
            {index > 0 && '; '}
            <Name of={criterion} inline />
          </Fragment>
        ))}
        {rule.criteria.length === 0 && asked && <Documents question={question} />}
        {!asked && rule.paper === null && t('ownRule')}
        {rule.paper !== null && ` ${t('restsOn', { what: rule.paper })}`}
      </p>
      {first !== undefined && <Quotation demand={first} />}
      {rule.criteria.length > 0 && asked && (
        <p className={css.from}>
          <Documents question={question} />
        </p>
      )}
    </div>
  )
}

/** The sentence that demands it, in the source's own voice, its telling words underlined. */
function Quotation({ demand }: { demand: Question['demands'][number] }): JSX.Element | null {
  if (demand.quotation === null) return null
  return (
    <blockquote lang={demand.source.lang}>
      {demandParts(demand.quotation.text, demand.to.name).map((part, index) =>
        part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </blockquote>
  )
}

/** The document that is quoted, those without a criterion, and how many more ask for it. */
function Documents({ question: { demands, documents } }: { question: Question }): JSX.Element {
  const { t } = useTranslation('gaps')
  const [first, ...others] = demands
  const named = [...(first === undefined ? [] : [first]), ...documents]
  return (
    <>
      {named.map((place, index) => (
        <Fragment key={`${place.source.id} ${place.locator ?? ''}`}>
          {index > 0 && '; '}
          {sourceOf(place).title}
          <Cite of={[place]} />
        </Fragment>
      ))}
      {others.length > 0 && (
        <>
          {'; '}
          {t('moreDemands', { count: others.length })}
          <Cite of={others} />
        </>
      )}
    </>
  )
}
