import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useExploration } from './exploration.ts'
import { Table } from './Table.tsx'
import { useThingColumns } from './use-rows.tsx'

/** Every thing on the picture. */
export function ThingsTable({ filter }: { filter: string }): JSX.Element {
  const { t } = useTranslation('explore')
  const { shown, view, act } = useExploration()
  const columns = useThingColumns()
  return (
    <Table
      rows={shown.things}
      columns={columns}
      filter={filter}
      idOf={(thing) => thing.id}
      selected={(thing) => view.selected.includes(thing.id)}
      onSelect={(thing) => act({ type: 'select', ids: [thing.id] })}
      label={t('tabThings')}
    />
  )
}
