import { IconChevronLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import chip from '../../ui/chip.module.css'
import { Switch } from '../../ui/Switch.tsx'
import { DocumentLines } from './DocumentLines.tsx'
import css from './source-pane.module.css'
import { StatementList } from './StatementList.tsx'
import type { SourceData } from './source-data.ts'

interface SourcePaneProps {
  source: SourceData
  line: number | undefined
  onLine: (line: number) => void
  /** Words of the chosen statement, marked in its line. */
  marked?: readonly string[]
  /** The statement that is open beside. */
  open?: string
  wish?: boolean
}

/** The document with its lines where it is at hand; else, or by choice, the list of its statements. */
export function SourcePane({ source, line, onLine, marked = [], open, wish = false }: SourcePaneProps): JSX.Element {
  const { t } = useTranslation('sources')
  const { language } = useWorld()
  const [tab, setTab] = useState<'text' | 'statements'>(source.document === null ? 'statements' : 'text')
  return (
    <section className={css.pane} aria-labelledby="source-title">
      <div className={css.head}>
        <Link to="/sources" className={chip.square} aria-label={t('toList')} title={t('toList')}>
          <IconChevronLeft size={20} stroke={1.75} aria-hidden="true" />
        </Link>
        <div className={css.names}>
          <h1 id="source-title" lang={source.lang}>
            {source.title}
          </h1>
          <p>
            {source.publisher} · {t('statements', { count: source.statementCount })} ·{' '}
            {source.published === null ? t('noDate') : showDate(source.published, language)}
          </p>
        </div>
        {source.document !== null && (
          <Switch
            label={t('show')}
            value={tab}
            onChange={setTab}
            options={[
              { value: 'text', text: t('tabText') },
              { value: 'statements', text: t('tabStatements', { count: source.statementCount }) },
            ]}
          />
        )}
      </div>
      <div className={css.body}>
        {source.document === null && (
          <p className={css.hint}>{source.file === null ? t('addTextNoFile') : t('addText', { file: source.file })}</p>
        )}
        {tab === 'text' && source.document !== null ? (
          <DocumentLines
            source={source}
            lines={source.document}
            line={line}
            onLine={onLine}
            marked={marked}
            wish={wish}
          />
        ) : (
          <StatementList source={source.id} open={open} />
        )}
      </div>
    </section>
  )
}
