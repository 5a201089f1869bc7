import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { csvOf } from '../../ui/csv.ts'
import { saveFile } from '../../ui/save-file.ts'
import { useExploration } from './exploration.ts'
import type { Column } from './Table.tsx'
import { useRegionName } from './use-region-name.ts'
import { useRelationColumns, useThingColumns } from './use-rows.tsx'

/** Saves one of the tables as it stands in the picture, without the row filter. */
export function useCsv(): (table: 'relations' | 'things' | 'outline') => void {
  const { t } = useTranslation('explore')
  const { asOf } = useWorld()
  const region = useRegionName()
  const { shown } = useExploration()
  const relations = useRelationColumns()
  const things = useThingColumns()
  return (table) => {
    const text = table === 'things' ? tableOf(things, shown.things) : tableOf(relations, shown.statements)
    saveFile(`${t('csvName', { region, date: asOf })}.csv`, text, 'text/csv')
  }
}

function tableOf<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return csvOf(
    columns.map((column) => column.head),
    rows.map((row) => columns.map((column) => column.text(row))),
  )
}
