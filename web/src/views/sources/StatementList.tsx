import { Button } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { SourceStatementsDocument } from '../../../generated/operations.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import css from './statement-list.module.css'
import { StatementRow } from './StatementRow.tsx'

/** What a source states, in the order of its places, page by page. */
export function StatementList({ source, open }: { source: string; open: string | undefined }): JSX.Element {
  const [pages, setPages] = useState<(string | null)[]>([null])
  return (
    <div className={css.list}>
      {pages.map((after, index) => (
        <Page
          key={after ?? ''}
          source={source}
          open={open}
          after={after}
          onMore={index === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </div>
  )
}

interface PageProps {
  source: string
  open: string | undefined
  after: string | null
  onMore: ((cursor: string) => void) | undefined
}

function Page({ source, open, after, onMore }: PageProps): JSX.Element {
  const { t } = useTranslation('sources')
  const answer = useAnswer(SourceStatementsDocument, { id: source, after })
  return (
    <Answered answer={answer} what={t('theStatements')}>
      {({ source: found }) => {
        const all = found?.evidenceOf
        const next = all?.pageInfo.hasNextPage === true ? all.pageInfo.endCursor : null
        return (
          <>
            <ul>
              {all?.edges.map(({ node }) => (
                <li key={node.id}>
                  <StatementRow of={node} current={node.id === open} />
                </li>
              ))}
            </ul>
            {onMore && next !== null && (
              <Button variant="default" onClick={() => onMore(next)}>
                {t('loadMore')}
              </Button>
            )}
          </>
        )
      }}
    </Answered>
  )
}
