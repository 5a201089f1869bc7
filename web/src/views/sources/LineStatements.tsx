import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { SourceStatementsDocument } from '../../../generated/operations.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { lineOf } from './line-of.ts'
import card from './side-card.module.css'
import { StatementRow } from './StatementRow.tsx'

/** The statements that rest on one line of a document. */
export function LineStatements({ source, line }: { source: string; line: number | undefined }): JSX.Element {
  const { t } = useTranslation('sources')
  const answer = useAnswer(SourceStatementsDocument, { id: source, after: null }, { skip: line === undefined })
  if (line === undefined) return <p className={card.hint}>{t('chooseLine')}</p>
  return (
    <section className={`card ${card.card ?? ''}`} aria-live="polite">
      <Answered answer={answer} what={t('theStatements')}>
        {({ source: found }) => {
          const here = (found?.evidenceOf.edges ?? []).filter(({ node }) => lineOf(node.locator) === line)
          return (
            <>
              <h2>{t('ofLine', { count: here.length, line })}</h2>
              <ul>
                {here.map(({ node }) => (
                  <li key={node.id}>
                    <StatementRow of={node} />
                  </li>
                ))}
              </ul>
            </>
          )
        }}
      </Answered>
    </section>
  )
}
