import { IconQuote } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Name } from '../../ui/Name.tsx'
import { useWhere } from '../explore/use-where.ts'
import { demandParts } from './demand-parts.ts'
import type { Finding } from './facts.ts'
import css from './finding.module.css'

type Demand = Finding['rule']['demandedBy'][number]

/** Who says it should be there: the documents that demand it, their lines, the sentence where the document is here. */
export function WhoSays({ finding }: { finding: Finding }): JSX.Element {
  const { t } = useTranslation('gaps')
  const where = useWhere()
  const { demandedBy, criteria, documents, paper } = finding.rule
  const [first, ...others] = demandedBy.toSorted((a, b) => Number(b.quotation !== null) - Number(a.quotation !== null))
  return (
    <section className={css.section}>
      <h3>{t('whoSays')}</h3>
      {criteria.map((criterion) => (
        <p key={criterion.id} className={css.criterion}>
          <Name of={criterion} />
        </p>
      ))}
      {first !== undefined && <DemandedBy demand={first} />}
      {others.length > 0 && (
        <details className={css.more}>
          <summary>{t('moreDemands', { count: others.length })}</summary>
          {others.map((demand) => (
            <DemandedBy key={demand.id} demand={demand} />
          ))}
        </details>
      )}
      {documents.map(({ source, locator }) => (
        <p key={`${source.id} ${locator ?? ''}`} className={css.source}>
          <IconQuote size={14} stroke={1.75} aria-hidden="true" />
          <Link to="/sources" search={{ source: source.id }}>
            {source.title}
            {locator !== null && `, ${where({ locator })}`}
          </Link>
        </p>
      ))}
      {paper !== null && <p>{t('restsOn', { what: paper })}</p>}
      {first === undefined && documents.length === 0 && <p>{t('ownRule')}</p>}
      {first?.quotation === null && <p className={css.hint}>{t('noSentence')}</p>}
    </section>
  )
}

function DemandedBy({ demand }: { demand: Demand }): JSX.Element {
  const where = useWhere()
  return (
    <>
      {demand.quotation !== null && (
        <blockquote className={css.quotation}>
          {demandParts(demand.quotation.text, demand.to.name).map((part, index) =>
            part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
          )}
        </blockquote>
      )}
      <p className={css.source}>
        <IconQuote size={14} stroke={1.75} aria-hidden="true" />
        <Link to="/statement/$id" params={{ id: demand.id }}>
          {demand.source.title}, {where(demand)}
        </Link>
      </p>
    </>
  )
}
