import { Link } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate, showMoment, showNumber } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Term } from '../../ui/Term.tsx'
import side from '../sources/side-card.module.css'
import type { StatementData } from './statement-data.ts'

/** Everything that is known of a statement, in words. */
export function StatementFacts({ statement }: { statement: StatementData }): JSX.Element {
  const { t } = useTranslation('sources')
  const { t: frame } = useTranslation()
  const { t: glossary } = useTranslation('glossary')
  const { language } = useWorld()
  const { modality, basis, entry, note, role, amount, currency, status } = statement
  return (
    <dl className={side.facts}>
      <Fact name={t('howSure')}>
        {frame(modality)}: {lower(glossary(modality))}
      </Fact>
      <Fact name={t('where')}>
        <Where statement={statement} />
      </Fact>
      <Fact name={t('valid')}>
        <Valid statement={statement} />
      </Fact>
      <Fact name={t('readBy')}>
        <Term of={basis}>{t(`read_${basis}`)}</Term>
        {statement.mappedBy !== null && ` (${statement.mappedBy})`}
      </Fact>
      <Fact name={t('alsoSaidBy')}>
        {statement.alsoSaidBy.length === 0
          ? t('noOther')
          : statement.alsoSaidBy.map((other) => (
              <Link key={other.id} to="/statement/$id" params={{ id: other.id }} style={{ display: 'block' }}>
                {other.source.publisher}: {other.source.title}
              </Link>
            ))}
      </Fact>
      {status !== null && (
        <Fact name={t('status')}>{t(status === 'realised' ? 'status_realised' : 'status_declared')}</Fact>
      )}
      {role !== null && <Fact name={t('role')}>{role}</Fact>}
      {amount !== null && (
        <Fact name={t('amount')}>
          {showNumber(amount, language)} {currency}
        </Fact>
      )}
      {note !== null && <Fact name={t('note')}>{note}</Fact>}
      {entry !== null && (
        <Fact name={t('enteredBy')}>{t('enteredOn', { by: entry.by, at: showMoment(entry.at, language) })}</Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Where({ statement: { source, locator, quotation, alsoAt } }: { statement: StatementData }): JSX.Element {
  const { t } = useTranslation('sources')
  const place = quotation === null ? (locator ?? undefined) : t('line', { line: quotation.number })
  return (
    <>
      {place ?? t(source.url === null ? 'whereNone' : 'whereWeb')},{' '}
      <Link to="/sources" search={{ source: source.id, line: quotation?.number }}>
        {source.title}
      </Link>
      {alsoAt.length > 0 && `, ${t('alsoAt')} ${alsoAt.join(', ')}`}
    </>
  )
}

function Valid({ statement: { validFrom, validTo, statedOn } }: { statement: StatementData }): JSX.Element {
  const { t } = useTranslation('sources')
  const { language } = useWorld()
  const from = validFrom === null ? undefined : showDate(validFrom, language)
  const to = validTo === null ? undefined : showDate(validTo, language)
  const said = statedOn === null ? undefined : t('statedOn', { date: showDate(statedOn, language) })
  if (from === undefined && to === undefined && said === undefined) return <Term of="undated">{t('validUndated')}</Term>
  const period =
    from !== undefined && to !== undefined
      ? t('validFromUntil', { from, to })
      : from !== undefined
        ? `${t('validFrom', { from })}, ${t('noEnd')}`
        : to !== undefined
          ? t('validUntil', { to })
          : undefined
  return <>{[period, said].filter((part) => part !== undefined).join('; ')}</>
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
