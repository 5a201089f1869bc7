import { TextInput } from '@mantine/core'
import { IconArrowLeft, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { WholeSchemaDocument } from '../../../../generated/operations.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import { useTitle } from '../../../ui/use-title.ts'
import css from './schema.module.css'
import { SchemaGraph } from './SchemaGraph.tsx'
import type { GraphSchema } from './schema-rows.ts'
import { SchemaTable } from './SchemaTable.tsx'
import { useSchemaSearch } from './use-schema-search.ts'

/** What the graph is made of: labels, kinds, types and properties, each a step from a statement about it. */
export function Schema(): JSX.Element {
  const { t } = useTranslation('questions')
  const { search, set } = useSchemaSearch()
  const answer = useAnswer(WholeSchemaDocument, {})
  useTitle(t('schemaTitle'))
  return (
    <div className={css.view} data-fills>
      <header className={css.head}>
        <div className={css.title}>
          <Link to="/query" className={css.back}>
            <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
            {t('toQuery')}
          </Link>
          <h1>{t('schemaTitle')}</h1>
          <p>{answer.data === undefined ? t('schemaLead') : <Lead schema={answer.data.graphSchema} />}</p>
        </div>
        <div className={css.actions}>
          {search.as !== 'graph' && (
            <TextInput
              type="search"
              aria-label={t('schemaFind')}
              placeholder={t('schemaFind')}
              leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
              value={search.find ?? ''}
              onChange={(event) =>
                set({ find: event.currentTarget.value === '' ? undefined : event.currentTarget.value })
              }
            />
          )}
          <Switch
            label={t('schemaAs')}
            value={search.as ?? 'table'}
            options={[
              { value: 'table', text: t('asTable') },
              { value: 'graph', text: t('asGraph') },
            ]}
            onChange={(as) => set({ as: as === 'graph' ? 'graph' : undefined })}
          />
        </div>
      </header>
      <Answered answer={answer} what={t('theSchema')}>
        {({ graphSchema }) =>
          search.as === 'graph' ? <SchemaGraph schema={graphSchema} /> : <SchemaTable schema={graphSchema} />
        }
      </Answered>
    </div>
  )
}

function Lead({ schema: { labels, types } }: { schema: GraphSchema }): JSX.Element {
  const { t } = useTranslation('questions')
  const sum = (counts: readonly { count: number }[]): number => counts.reduce((all, { count }) => all + count, 0)
  return (
    <>
      {t('schemaCounts', { things: sum(labels), labels: labels.length, statements: sum(types), types: types.length })}
    </>
  )
}
