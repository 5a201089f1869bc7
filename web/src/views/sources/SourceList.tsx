import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { AddStatement } from '../../writing/AddStatement.tsx'
import { Entries } from './Entries.tsx'
import css from './source-list.module.css'
import { SourceTable } from './SourceTable.tsx'

const route = getRouteApi('/sources')

/** Every source by title, with a search; beside it what people wrote here. */
export function SourceList(): JSX.Element {
  const { t } = useTranslation('sources')
  const { text = '' } = route.useSearch()
  const navigate = useNavigate()
  const [typed, setTyped] = useState(text)
  const [adding, setAdding] = useState(false)
  const search = useDebouncedCallback((next: string) => {
    void navigate({
      to: '/sources',
      search: (old) => ({ region: old.region, asOf: old.asOf, text: next.trim() === '' ? undefined : next.trim() }),
      replace: true,
    })
  }, 200)
  return (
    <div className={css.view} data-fills>
      <section className={css.list}>
        <div className={css.head}>
          <h1>{t('title')}</h1>
          <TextInput
            className={css.search ?? ''}
            aria-label={t('searchLabel')}
            placeholder={t('searchLabel')}
            leftSection={<IconSearch size={17} stroke={1.75} aria-hidden="true" />}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              search(event.currentTarget.value)
            }}
          />
          <Button leftSection={<IconPlus size={17} stroke={1.75} />} onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        </div>
        <SourceTable text={text} />
      </section>
      <aside className={css.side}>
        <Entries />
      </aside>
      <AddStatement opened={adding} onClose={() => setAdding(false)} />
    </div>
  )
}
