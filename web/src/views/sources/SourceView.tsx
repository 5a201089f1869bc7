import { IconFileOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { OneSourceDocument } from '../../../generated/operations.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Disagreements } from './Disagreements.tsx'
import { LineStatements } from './LineStatements.tsx'
import { SourceFacts } from './SourceFacts.tsx'
import { SourcePane } from './SourcePane.tsx'
import css from './source-view.module.css'

/** One source: its lines or its statements, and beside them what rests on the chosen line. */
export function SourceView({ id, line }: { id: string; line: number | undefined }): JSX.Element {
  const { t } = useTranslation('sources')
  const answer = useAnswer(OneSourceDocument, { id })
  const [chosen, setChosen] = useState(line)
  return (
    <div className={css.view} data-fills>
      <Answered answer={answer} what={t('theSource')}>
        {({ source }) =>
          source === null ? (
            <Empty
              icon={<IconFileOff size={24} stroke={1.75} />}
              title={t('noSource')}
              actions={<Link to="/sources">{t('toList')}</Link>}
            >
              {t('noSourceText')}
            </Empty>
          ) : (
            <>
              <SourcePane source={source} line={chosen} onLine={setChosen} />
              <aside className={css.side}>
                {source.document !== null && <LineStatements source={source.id} line={chosen} />}
                <SourceFacts source={source} />
                <Disagreements source={source} />
              </aside>
            </>
          )
        }
      </Answered>
    </div>
  )
}
