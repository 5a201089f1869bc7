import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../../ui/Empty.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { EntryRow } from './EntryRow.tsx'
import css from './schema.module.css'
import {
  entriesOf,
  entryKinds,
  found,
  sorted,
  sortKeys,
  type EntryKind,
  type GraphSchema,
  type Sort,
} from './schema-rows.ts'
import { useEntryWords } from './use-entry-words.ts'
import { useSchemaSearch } from './use-schema-search.ts'

/** Every name of the schema in one table, to be searched and put in order. */
export function SchemaTable({ schema }: { schema: GraphSchema }): JSX.Element {
  const { t } = useTranslation('questions')
  const words = useEntryWords()
  const { search } = useSchemaSearch()
  const [only, setOnly] = useState<EntryKind | 'all'>('all')
  const [sort, setSort] = useState<Sort>()
  const matching = found(entriesOf(schema), search.find ?? '', words)
  const shown = matching.filter(({ is }) => only === 'all' || is === only)
  const entries = sort === undefined ? shown : sorted(shown, sort)
  const counted = (kind: EntryKind): number => matching.filter(({ is }) => is === kind).length
  return (
    <>
      <Switch
        label={t('entriesOf')}
        value={only}
        options={[
          { value: 'all', text: t('entriesAll') },
          ...entryKinds.map((kind) => ({ value: kind, text: t(`entries_${kind}`, { count: counted(kind) }) })),
        ]}
        onChange={setOnly}
      />
      {entries.length === 0 ? (
        <Empty icon={<IconSearch size={24} stroke={1.75} />} title={t('schemaNothing', { text: search.find ?? '' })}>
          {t('schemaSearched')}
        </Empty>
      ) : (
        <>
          {/* The box scrolls and is therefore reached by the keyboard. */}
          {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
          <div className={css.box} role="region" aria-label={t('schemaTitle')} tabIndex={0}>
            <table className={css.table}>
              <caption className="visually-hidden">{t('schemaRows', { count: entries.length })}</caption>
              <thead>
                <tr>
                  {sortKeys.map((by) => (
                    <SortHead key={by} by={by} sort={sort} onSort={setSort} />
                  ))}
                  <th scope="col">{t('column_examples')}</th>
                  <th scope="col">
                    <span className="visually-hidden">{t('column_ask')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry) => (
                  <EntryRow key={entry.key} entry={entry} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  )
}

interface SortHeadProps {
  by: Sort['by']
  sort: Sort | undefined
  onSort: (sort: Sort) => void
}

function SortHead({ by, sort, onSort }: SortHeadProps): JSX.Element {
  const { t } = useTranslation('questions')
  const here = sort?.by === by ? sort : undefined
  const Arrow = here?.down === true ? IconArrowDown : IconArrowUp
  // Numbers are looked at from the largest down.
  const down = here === undefined ? by === 'count' || by === 'filled' : !here.down
  return (
    <th
      scope="col"
      aria-sort={here === undefined ? 'none' : here.down ? 'descending' : 'ascending'}
      data-number={by === 'count' || by === 'filled' || undefined}
    >
      <button type="button" onClick={() => onSort({ by, down })}>
        {t(`column_${by}`)}
        {here && <Arrow size={14} stroke={2} aria-hidden="true" />}
      </button>
    </th>
  )
}
