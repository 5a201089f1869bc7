import { IconFileOff } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { OneSourceDocument, OneStatementDocument } from '../../../generated/operations.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Disagreements } from '../sources/Disagreements.tsx'
import { LineStatements } from '../sources/LineStatements.tsx'
import { SourceFacts } from '../sources/SourceFacts.tsx'
import { SourcePane } from '../sources/SourcePane.tsx'
import css from '../sources/source-view.module.css'
import { isWish } from './is-wish.ts'
import { StatementCard } from './StatementCard.tsx'
import type { StatementData } from './statement-data.ts'

const route = getRouteApi('/statement/$id')

/** One statement beside the source it stands in. */
export function StatementView(): JSX.Element {
  const { t } = useTranslation('sources')
  const { id } = route.useParams()
  const answer = useAnswer(OneStatementDocument, { id })
  return (
    <div className={css.view} data-fills>
      <Answered answer={answer} what={t('theStatement')}>
        {({ statement }) =>
          statement === null ? (
            <Empty
              icon={<IconFileOff size={24} stroke={1.75} />}
              title={t('noStatement')}
              actions={<Link to="/sources">{t('toList')}</Link>}
            >
              {t('noStatementText')}
            </Empty>
          ) : (
            <WithSource key={statement.id} statement={statement} onChanged={() => answer.again()} />
          )
        }
      </Answered>
    </div>
  )
}

interface WithSourceProps {
  statement: StatementData
  onChanged: () => void
}

function WithSource({ statement, onChanged }: WithSourceProps): JSX.Element {
  const { t } = useTranslation('sources')
  const answer = useAnswer(OneSourceDocument, { id: statement.source.id })
  const own = statement.quotation?.number
  const [line, setLine] = useState(own)
  const marked = [statement.from, statement.to].map(({ name }) => name)
  return (
    <>
      <Answered answer={answer} what={t('theSource')}>
        {({ source }) =>
          source && (
            <SourcePane
              source={source}
              line={line}
              onLine={setLine}
              marked={line === own ? marked : []}
              open={statement.id}
              wish={line === own && isWish(statement)}
            />
          )
        }
      </Answered>
      <aside className={css.side}>
        <StatementCard statement={statement} onChanged={onChanged} />
        {line !== undefined && line !== own && <LineStatements source={statement.source.id} line={line} />}
        {answer.data?.source && (
          <>
            <Disagreements source={answer.data.source} />
            <SourceFacts source={answer.data.source} />
          </>
        )}
      </aside>
    </>
  )
}
