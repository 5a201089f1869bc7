import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import {
  RegionReportDocument,
  ReportFindingsDocument,
  ReportGapsDocument,
  ReportLinksDocument,
} from '../../../../generated/operations.ts'
import { showDate, today } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { addressOf } from './address.ts'
import type { About } from './facts.ts'
import css from './report.module.css'

const queries = [RegionReportDocument, ReportGapsDocument, ReportFindingsDocument, ReportLinksDocument]

interface FootProps {
  about: About
  variables: { id: string; asOf: string; first: number }
}

/** From which data, for which day, by which query, and where to find it again. */
export function Foot({ about, variables }: FootProps): JSX.Element {
  const { t } = useTranslation('report')
  const { language } = useWorld()
  const { id, asOf } = variables
  return (
    <footer className={css.foot}>
      <h2>{t('again')}</h2>
      <p>
        {t('footData', {
          version: about.dataVersion ?? t('noVersion'),
          date: showDate(asOf, language),
          today: showDate(today(), language),
        })}
      </p>
      <p>
        <a href={addressOf(id, asOf)}>{addressOf(id, asOf)}</a>
      </p>
      <p>{t('footQuery', { address: `${location.origin}/graphql` })}</p>
      <p>
        <code>{JSON.stringify(variables)}</code>
      </p>
      {queries.map((query) => (
        <p key={query} className={css.query}>
          <code>{query}</code>
        </p>
      ))}
    </footer>
  )
}
